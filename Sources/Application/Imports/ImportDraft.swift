import Domain

package typealias ImportDraftID = RecordID<ImportDraft>

/// What was read of files someone brought, before it is taken over into the register.
package struct ImportDraft: Hashable, Sendable {
    package let line: ImportDraftLine
    /// As it was read; never changed by what is settled.
    package let proposal: ImportProposal
    /// The tables of the files, to be shown beside what was read.
    package let tables: [SourceTable]
    package let settlements: [ImportNoteID: Settlement]

    package init(
        line: ImportDraftLine, proposal: ImportProposal, tables: [SourceTable],
        settlements: [ImportNoteID: Settlement]
    ) {
        self.line = line
        self.proposal = proposal
        self.tables = tables
        self.settlements = settlements
    }

    package var key: ImportDraftKey { line.key }

    /// What forms about the whole draft carry.
    package var settledCode: String { Settlement.code(of: settlements.values) }

    /// As far as it is settled.
    package var settled: ImportProposal { SettledProposal(proposal, settlements).proposal }
}
