import Application
import Domain

extension RegisterPort {
    /// A register that holds these agencies and says of what is added that it was.
    static func listing(_ agencies: [RegisteredAgency]) -> RegisterPort {
        let id = UUIDv7(at: Timestamp(milliseconds: 0), random: (0, 0))
        let key = DossierKey(agency: AgencyKey(region: RegionID(id), agency: AgencyID(id)), dossier: DossierID(id))
        return RegisterPort(
            agencies: { agencies }, addAgency: { _, _ in nil },
            add: { proposal, _ in
                let dossier = proposal.dossier
                guard dossier.agency.region != nil else { return .nameless }
                return agencies.contains { $0.agency == dossier.agency } ? .present(key) : .added(key)
            },
            load: { _ in nil }, version: { _ in nil }, correct: { _, _ in .gone })
    }
}
