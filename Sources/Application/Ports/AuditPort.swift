/// The audit log: one chain of sealed entries for each agency.
package struct AuditPort: Sendable {
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
            AuditExtract = { _, _, _ in AuditExtract(lines: [], rest: nil) }
    ) {
        self.verify = verify
        self.history = history
        self.extract = extract
    }
}
