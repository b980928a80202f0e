/// A table as it stands in a source, to be shown beside what was read of it.
package struct SourceTable: Hashable, Sendable {
    package struct Cell: Hashable, Sendable {
        package let text: String
        package let spot: SourcePlace.Spot

        package init(text: String, spot: SourcePlace.Spot) {
            self.text = text
            self.spot = spot
        }
    }

    package let file: String
    /// The line that stands before it.
    package let caption: String?
    /// Cells that a wider or higher one hides are there, and empty.
    package let rows: [[Cell]]

    package init(file: String, caption: String?, rows: [[Cell]]) {
        self.file = file
        self.caption = caption
        self.rows = rows
    }
}
