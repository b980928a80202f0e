/// The audit log: one chain of sealed entries for each agency.
package struct AuditPort: Sendable {
    /// Checks the whole chain of an agency.
    package let verify: @Sendable (AgencyKey) async throws(StoreFault) -> AuditProof
    /// What became of a statement, beginning with how it came into the register; the latest last.
    package let history: @Sendable (StatementAddress) async throws(StoreFault) -> [AuditEntry]

    package init(
        verify: @escaping @Sendable (AgencyKey) async throws(StoreFault) -> AuditProof,
        history: @escaping @Sendable (StatementAddress) async throws(StoreFault) -> [AuditEntry]
    ) {
        self.verify = verify
        self.history = history
    }
}
