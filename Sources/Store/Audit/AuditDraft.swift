import Application

/// What is to be noted in the audit log, before it has its place in the chain.
struct AuditDraft: Hashable, Sendable {
    let authorship: Authorship
    let action: AuditEntry.Action
    let dossier: DossierID
    let revision: Int
    let record: AuditRecord
    var before: String?
    var after: String?
}
