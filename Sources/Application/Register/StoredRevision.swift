/// A dossier as it was at one of its revisions: who made it, and how long it was the current one.
package struct StoredRevision: Hashable, Sendable {
    package let stored: StoredDossier
    /// Of the audit log; nil only where the log doesn't tell.
    package let entry: AuditEntry?
    /// When the next one was made; nil for the current one.
    package let end: Timestamp?

    package init(stored: StoredDossier, entry: AuditEntry?, end: Timestamp? = nil) {
        self.stored = stored
        self.entry = entry
        self.end = end
    }
}
