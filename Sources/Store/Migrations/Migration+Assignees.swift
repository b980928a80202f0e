extension Migration {
    /// Whose findings are where, without looking at every note.
    static let assignees = Migration(10, "notes on findings by whom they were assigned to") { _ in
        ["CREATE INDEX finding_note_assignee ON finding_note (assignee)"]
    }
}
