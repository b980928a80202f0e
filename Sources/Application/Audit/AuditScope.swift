/// Which entries of an agency's chain are asked for.
package enum AuditScope: Hashable, Sendable {
    /// The whole chain.
    case agency(AgencyKey)
    /// What was done to a dossier and about its findings.
    case dossier(DossierKey)
    /// What made the revisions of a dossier.
    case revisions(DossierKey)
    /// What became of one statement, and how it came into the register.
    case statement(StatementAddress)

    package var agency: AgencyKey {
        switch self {
        case .agency(let key): key
        case .dossier(let key), .revisions(let key): key.agency
        case .statement(let address): address.dossier.agency
        }
    }
}
