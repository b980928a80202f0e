import Documents

/// A table too wide for the page, row by row as "heading: value" lines.
struct TextRecords {
    private let table: Table

    init(_ table: Table) {
        self.table = table
    }

    func write(to page: inout TextPage) {
        let head = TableGrid(table.head, columnCount: table.columns.count)
        let grid = TableGrid(table.body, columnCount: table.columns.count)
        var lastRow = -1
        for placement in grid.placements {
            if placement.row != lastRow { page.blank() }
            lastRow = placement.row
            let text = placement.cell.content.terminalParagraphs.map(\.text).joined(separator: " ")
            guard !text.isEmpty else { continue }
            let heading = placement.kind == .body ? head.heading(ofColumn: placement.column) : nil
            page.paragraph([Glyph](heading.map { "\($0): " } ?? "", .strong) + [Glyph](text))
        }
    }
}
