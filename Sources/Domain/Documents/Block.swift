/// A piece of a document's text, kept in order.
package struct Block: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case heading
        case paragraph
        case item
        case contentsLine = "contents-line"
        case caption
        /// One printed copy of a table's header, with its number row.
        case tableHeader = "table-header"
        /// Without a table it marks where one stands that wasn't understood.
        case table
        case decreePart = "decree-part"
        case signature
    }

    package var kind: Kind
    /// What it is of a decree, an agreement or a position's sheet.
    package var part: BlockPart?
    /// Heading level from 1, list depth from 1.
    package var level: Int?
    /// Printed number or marker.
    package var number: String?
    package var text: String
    /// The table a caption, header or table block belongs to.
    package var table: TableID?
    package var place: SourcePlace?

    package init(
        kind: Kind, part: BlockPart? = nil, level: Int? = nil, number: String? = nil, text: String,
        table: TableID? = nil, place: SourcePlace? = nil
    ) {
        self.kind = kind
        self.part = part
        self.level = level
        self.number = number
        self.text = text
        self.table = table
        self.place = place
    }

    /// Whether it only keeps the place of a table that is none of the document's own, in a source without lines.
    package var isTableMark: Bool { kind == .table && table == nil }
}
