/// Which entries of the log are asked for.
package enum AuditScope: Hashable, Sendable {
    /// The whole chain of an agency.
    case agency(AgencyKey)
    /// What was done to a dossier and about its findings.
    case dossier(DossierKey)
    /// What made the revisions of a dossier.
    case revisions(DossierKey)
    /// What became of one statement, and how it came into the register.
    case statement(StatementAddress)
    /// What became of a record of an agency and of what belongs to it: of a person the posts, of a draft its readings.
    case record(AgencyKey, AuditSubject)
    /// What became of the settings, in the chains of all agencies.
    case settings
}
