import Application

/// What of a draft is looked at: which page of which table, and the agency it would be taken over into.
package struct ImportView: Hashable, Sendable {
    /// From 0; nil for the table of the first note.
    package var table: Int?
    /// The first row shown, from 0.
    package var row = 0
    /// Nil for the agency of the draft.
    package var target: AgencyID?

    package init(table: Int? = nil, row: Int = 0, target: AgencyID? = nil) {
        self.table = table
        self.row = row
        self.target = target
    }

    package static let start = ImportView()
}
