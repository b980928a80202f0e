import Application

/// What is to be noted in the audit log, before it has its place in the chain.
struct AuditDraft: Hashable, Sendable {
    let authorship: Authorship
    let action: AuditEntry.Action
    /// Nil, as the revision, for what is about the agency itself.
    var dossier: DossierID?
    var revision: Int?
    let record: AuditSubject
    var before: String?
    var after: String?
}
