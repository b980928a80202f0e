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

    /// The draft it is about, or whose taking over it notes; nil for none.
    package var importID: ImportDraftID? {
        switch subject {
        case .draft(let id), .reading(_, let id): return id
        case .dossier:
            guard let before, case .draft(let id) = AuditSubject(record: before) else { return nil }
            return id
        default: return nil
        }
    }
}
