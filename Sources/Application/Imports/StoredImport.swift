/// A draft as the register keeps it.
package struct StoredImport: Hashable, Sendable {
    package let line: ImportDraftLine
    /// In the words of `ImportCodePort`.
    package let proposal: [UInt8]
    package let tables: [UInt8]
    package let settlements: [ImportNoteID: Settlement]
    /// What the dossier held before the draft was taken over, where the register didn't keep earlier revisions yet; else
    /// nil.
    package let before: [UInt8]?

    package init(
        line: ImportDraftLine, proposal: [UInt8], tables: [UInt8], settlements: [ImportNoteID: Settlement],
        before: [UInt8]?
    ) {
        self.line = line
        self.proposal = proposal
        self.tables = tables
        self.settlements = settlements
        self.before = before
    }
}
