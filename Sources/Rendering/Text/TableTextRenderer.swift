import Documents

/// Renders a document as table text that a reader takes back: prose, and tables with one line for each row.
///
/// A merged cell prints its text once, in its first row and column, and leaves the others empty.
package struct TableTextRenderer: Sendable {
    /// How the cells of a row are kept apart.
    package enum Form: Hashable, Sendable {
        /// Between "|", with a rule below the first row.
        case markdown
        case tabs
    }

    private let form: Form

    package init(_ form: Form) {
        self.form = form
    }

    /// UTF-8, lines ended by line feeds.
    package func render(_ document: Document) -> [UInt8] {
        var page = TableTextPage(form: form)
        for (index, line) in document.titleLines.enumerated() {
            page.prose(line, heading: index == 0 ? 1 : nil)
        }
        for section in document.sections { write(section, depth: 0, to: &page) }
        return Array(page.text.utf8)
    }

    private func write(_ section: Section, depth: Int, to page: inout TableTextPage) {
        if let heading = section.heading {
            page.gap()
            page.prose(heading, heading: min(6, depth + 2))
        }
        for content in section.content { write(content, to: &page) }
        for nested in section.sections { write(nested, depth: depth + 1, to: &page) }
    }

    private func write(_ content: Content, to page: inout TableTextPage) {
        switch content {
        case .paragraph(let text): page.prose(text.text)
        case .list(let list): write(list, to: &page)
        case .facts(let facts):
            for fact in facts { page.prose("\(fact.label): \(Self.text(of: fact.content))") }
        case .table(let table): write(table, to: &page)
        case .verbatim(let text):
            for line in text.split(whereSeparator: \.isNewline) { page.prose(String(line)) }
        case .signatures(let blocks):
            for block in blocks { write(block, to: &page) }
        }
    }

    private func write(_ list: ItemList, to page: inout TableTextPage) {
        for (index, item) in list.items.enumerated() {
            page.prose("\(list.label(of: index)) \(item.text.text)")
            if let nested = item.nested { write(nested, to: &page) }
        }
    }

    private func write(_ table: Table, to page: inout TableTextPage) {
        if let title = table.title { page.prose(title) }
        page.gap()
        let numbers = table.numberRow.isEmpty ? [] : [TableRow(.header, table.numberRow.map { Cell($0 ?? "") })]
        let grid = TableGrid(table.head + numbers + table.body, columnCount: table.columns.count)
        for row in 0..<grid.rowCount {
            var cells = [String](repeating: "", count: grid.columnCount)
            for placement in grid.placements(inRow: row) { cells[placement.column] = Self.text(of: placement.cell) }
            page.row(cells, isFirst: row == 0)
        }
        page.gap()
        for note in table.notes { page.prose(note) }
    }

    /// Room for a name is a line of dots: whoever reads the text back knows by it that someone signs.
    private func write(_ block: SignatureBlock, to page: inout TableTextPage) {
        page.gap()
        if let place = block.placeAndDate {
            page.prose(place == .room ? "..............., ..............." : Self.text(of: place))
        }
        for line in block.headLines { page.prose(line) }
        page.prose("(..............................)")
        page.gap()
    }

    private static func text(of cell: Cell) -> String {
        ([text(of: cell.content)] + cell.marks).filter { !$0.isEmpty }.joined(separator: " ")
    }

    private static func text(of content: CellContent) -> String {
        content.paragraphs.map(\.text).joined(separator: " ")
    }
}
