/// The audit log: one chain of sealed entries for each agency.
package struct AuditPort: Sendable {
    /// Where the chain of an agency is said to end: without looking at its entries.
    package let head: @Sendable (AgencyKey) async throws(StoreFault) -> AuditHead
    /// Checks the whole chain of an agency.
    package let verify: @Sendable (AgencyKey) async throws(StoreFault) -> AuditProof
    /// What became of a statement, beginning with how it came into the register; the latest last.
    package let history: @Sendable (StatementAddress) async throws(StoreFault) -> [AuditEntry]
    /// The latest entries before the one of a number, or of all; at most so many.
    package let extract: @Sendable (AuditScope, _ before: Int?, _ limit: Int) async throws(StoreFault) -> AuditExtract

    package init(
        verify: @escaping @Sendable (AgencyKey) async throws(StoreFault) -> AuditProof,
        history: @escaping @Sendable (StatementAddress) async throws(StoreFault) -> [AuditEntry],
        extract:
            @escaping @Sendable (AuditScope, _ before: Int?, _ limit: Int) async throws(StoreFault) ->
            AuditExtract = { _, _, _ in AuditExtract(lines: [], rest: nil) },
        head: @escaping @Sendable (AgencyKey) async throws(StoreFault) -> AuditHead = { _ in
            AuditHead(length: 0, seal: [])
        }
    ) {
        self.head = head
        self.verify = verify
        self.history = history
        self.extract = extract
    }
}
