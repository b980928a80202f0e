/// A table of a document, joined over its page breaks.
package struct PrintedTable: Hashable, Sendable, Identifiable {
    package let id: TableID
    package var caption: String?
    /// Body rows after page breaks, repeated headers and continuation lines are joined.
    package var rows: Int
    package var place: SourcePlace?

    package init(id: TableID, caption: String? = nil, rows: Int = 0, place: SourcePlace? = nil) {
        self.id = id
        self.caption = caption
        self.rows = rows
        self.place = place
    }
}
