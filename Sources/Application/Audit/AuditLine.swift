import Domain

/// An entry of the audit log with its values as people read them.
package struct AuditLine: Hashable, Sendable {
    package let entry: AuditEntry
    /// What was there before and after; nil for nothing.
    package let before: String?
    package let after: String?

    package init(entry: AuditEntry, before: String?, after: String?) {
        self.entry = entry
        self.before = before
        self.after = after
    }

    package var subject: AuditSubject { AuditSubject(record: entry.record) }
}
