/// Proofs of chains, each made once for every end a chain comes to, and again whenever somebody asks for it.
///
/// Whoever alters an entry without adding one leaves the end as it was: so each proof tells when it was made.
package actor ProveAudit {
    package struct Proof: Hashable, Sendable {
        package let proof: AuditProof
        package let moment: Timestamp

        package init(_ proof: AuditProof, at moment: Timestamp) {
            self.proof = proof
            self.moment = moment
        }
    }

    private let audit: AuditPort
    private let clock: ClockPort
    private var kept = RecentlyUsed<AgencyKey, Proof>(limit: 256)

    package init(audit: AuditPort, clock: ClockPort) {
        self.audit = audit
        self.clock = clock
    }

    /// - Parameter again: whether a proof that was made before isn't enough.
    package func run(_ agency: AgencyKey, again: Bool) async throws(StoreFault) -> Proof {
        let head = try await audit.head(agency)
        if !again, let known = kept.value(agency), known.proof.head == head { return known }
        // What is altered while the chain is read may have been read before.
        let moment = clock.now()
        let whole = try await audit.verify(agency)
        // What the chain ended with at each length is for the command line.
        let proof = Proof(AuditProof(head: whole.head, breaches: whole.breaches, seals: [:]), at: moment)
        // Of two that were asked for at once the one that began later tells more.
        if let known = kept.value(agency), known.moment > moment { return proof }
        kept.keep(proof, for: agency)
        return proof
    }
}
