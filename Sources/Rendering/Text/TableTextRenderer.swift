import Documents
import Domain

/// Renders a document as table text that a reader takes back: prose, and tables with one line for each row.
///
/// A cover or letterhead, which would say the title again, is left out. A merged cell prints its text once, in its first row and column, and leaves the others empty.
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
        let title = document.titleLines.isEmpty ? document.cover?.lines ?? [] : document.titleLines
        for (index, line) in title.enumerated() {
            page.prose(line, heading: index == 0 ? 1 : nil)
        }
        for section in document.sections { write(section, depth: 0, of: document, to: &page) }
        return Array(page.text.utf8)
    }

    private func write(_ section: Section, depth: Int, of document: Document, to page: inout TableTextPage) {
        if section.title != nil { page.gap() }
        for line in section.headingLines { page.prose(line, heading: min(6, depth + 1)) }
        for content in section.content { write(content, of: document, to: &page) }
        for nested in section.sections { write(nested, depth: depth + 1, of: document, to: &page) }
    }

    private func write(_ content: Content, of document: Document, to page: inout TableTextPage) {
        switch content {
        case .paragraph(let text): page.prose(text.text)
        case .centered(let lines): for line in lines { page.prose(line.text) }
        case .list(let list): write(list, to: &page)
        case .clauses(let clauses): for clause in clauses { write(clause, to: &page) }
        case .figure(let figure): write(figure, to: &page)
        case .register(let register):
            for line in document.lines(of: register) { page.prose("\(line.text) \(PrintedSign.page)") }
        case .facts(let facts):
            for fact in facts { page.prose("\(fact.label) : \(Self.text(of: fact.printed))") }
        case .table(let table): write(table, to: &page)
        case .verbatim(let text):
            for line in text.split(whereSeparator: \.isNewline) { page.prose(String(line)) }
        case .signatures(let blocks):
            for block in blocks { write(block, to: &page) }
        }
    }

    private func write(_ list: ItemList, to page: inout TableTextPage) {
        for (index, item) in list.items.enumerated() {
            page.prose(list.line(of: index))
            if let nested = item.nested { write(nested, to: &page) }
        }
    }

    private func write(_ clause: Clause, to page: inout TableTextPage) {
        switch clause.body {
        case .text(let text): page.prose("\(clause.label) : \(text.text)")
        case .list(let list):
            page.prose("\(clause.label) :")
            write(list, to: &page)
        }
    }

    /// Its title, and its drawing in words.
    private func write(_ figure: Figure, to page: inout TableTextPage) {
        page.gap()
        if let title = figure.title { page.prose(title) }
        for line in figure.drawing.outline { page.prose(PrintedSign.drawn(line.text, depth: line.depth)) }
        if let legend = figure.legendWithoutColours { page.prose(legend) }
        page.gap()
    }

    private func write(_ table: Table, to page: inout TableTextPage) {
        if !table.captionLines.isEmpty { page.prose(table.captionLines) }
        page.gap()
        let grid = TableGrid(table.fullHead + table.body, columnCount: table.columns.count)
        for row in 0..<grid.rowCount {
            var cells = [String](repeating: "", count: grid.columnCount)
            for placement in grid.placements(inRow: row) { cells[placement.column] = Self.text(of: placement.cell) }
            page.row(cells, isFirst: row == 0)
        }
        page.gap()
        for note in table.notes { page.prose(note) }
    }

    private func write(_ block: SignatureBlock, to page: inout TableTextPage) {
        page.gap()
        if block.placeAndDate != nil {
            for line in block.placeLines(room: WritingRoom.place) { page.prose(line) }
        }
        for line in block.headLines { page.prose(line) }
        for line in SignatureRoom.lines(of: block) { page.prose(line) }
        page.gap()
    }

    private static func text(of cell: Cell) -> String {
        ([text(of: cell.content)] + cell.marks).filter { !$0.isEmpty }.joined(separator: " ")
    }

    private static func text(of content: CellContent) -> String {
        content.paragraphs.map(\.text).joined(separator: " ")
    }
}
