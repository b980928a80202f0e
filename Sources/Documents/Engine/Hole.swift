/// A value a document should have and has not.
package struct Hole: Hashable, Sendable {
    /// Where in the document: section, table, row and column.
    package var place: String
    package var why: String

    package init(place: String, why: String) {
        self.place = place
        self.why = why
    }
}
