import Domain

/// Proves the audit chains of all agencies, and that they still pass through heads written down before.
package struct VerifyAudit: Sendable {
    /// What was found of one agency.
    package struct Line: Hashable, Sendable {
        package let agency: RegisteredAgency
        package let proof: AuditProof
        /// The head that was written down and is no longer part of the chain.
        package let lost: AuditHead?

        package var holds: Bool { proof.breaches.isEmpty && lost == nil }
    }

    /// All agencies, and those that were written down but are no longer there.
    package struct Result: Hashable, Sendable {
        package let lines: [Line]
        package let vanished: [AgencyID]

        package var holds: Bool { vanished.isEmpty && lines.allSatisfy(\.holds) }
    }

    private let register: RegisterPort
    private let audit: AuditPort

    package init(register: RegisterPort, audit: AuditPort) {
        self.register = register
        self.audit = audit
    }

    /// - Parameter noted: heads from an earlier run.
    package func run(noted: [AgencyID: AuditHead] = [:]) async throws(StoreFault) -> Result {
        var lines: [Line] = []
        for agency in try await register.agencies() {
            let proof = try await audit.verify(agency.key)
            let earlier = noted[agency.key.agency]
            let isLost = earlier.map { !proof.passes(through: $0) } ?? false
            lines.append(Line(agency: agency, proof: proof, lost: isLost ? earlier : nil))
        }
        let present = Set(lines.map(\.agency.key.agency))
        return Result(lines: lines, vanished: noted.keys.filter { !present.contains($0) }.sorted())
    }
}
