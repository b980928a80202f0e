import Documents
import Domain
import FoundationEssentials

/// One sheet of a document's workbook: titles, text and tables below each other, the table's columns being the sheet's.
struct DocumentSheet {
    private let plan: SheetPlan.Sheet
    private let paper: Paper
    /// Titles and the like above the sheet's own content, in the middle.
    private let titles: [String]
    private let letterhead: Letterhead?
    private let document: Document
    /// Widths of the sheet's columns in hundredths of a character.
    private let widths: [Int]
    private var row = 0
    private var head: ClosedRange<Int>?

    /// The size of table text in hundredths of a character, what a cell needs beside its longest word, and what its
    /// lines leave free.
    static let em = 172
    private static let padding = 160
    static let margin = 60
    /// Points that a line of table text takes.
    static let lineHeight = 12
    private static let page = (portrait: 9_600, landscape: 14_500)
    /// A table further down is not kept in sight: its head would fill the window.
    private static let lowestHead = 16

    init(_ plan: SheetPlan.Sheet, of document: Document, isFirst: Bool) throws(RenderingFault) {
        self.plan = plan
        self.document = document
        paper = document.paper
        titles = isFirst ? document.titleLines : []
        letterhead = isFirst ? document.letterhead : nil
        let widest = plan.tables.max { $0.columns.count < $1.columns.count }
        if let widest, widest.columns.count > SheetWriter.mostColumns {
            throw .tooManyColumns(widest.columns.count, limit: SheetWriter.mostColumns)
        }
        let rows = plan.tables.reduce(0) { $0 + $1.body.count }
        guard rows < SheetWriter.mostRows else { throw .tooManyRows(rows, limit: SheetWriter.mostRows) }
        widths = Self.widths(of: plan.tables, orientation: plan.orientation)
    }

    /// Of the columns that all tables of the sheet share: a number that is too wide for its column is not shown at all.
    private static func widths(of tables: [Table], orientation: Section.Orientation) -> [Int] {
        let room = orientation == .portrait ? page.portrait : page.landscape
        guard let widest = tables.max(by: { $0.columns.count < $1.columns.count }), !widest.columns.isEmpty else {
            return [room]
        }
        var least = [Int](repeating: 0, count: widest.columns.count)
        for table in tables {
            for (index, width) in SheetShares.least(table, em: em, padding: padding).enumerated() {
                least[index] = max(least[index], width)
            }
        }
        let width = max(room, least.reduce(0, +) + 1)
        return ColumnShares.share(width, weights: widest.columns.map(\.weight), least: least)
    }

    /// - Parameter emblems: those that aren't PNG, as such.
    mutating func write(
        _ sheet: SheetWriter, _ book: WorkbookWriter, emblems: [Emblem: Emblem] = [:]
    ) throws(RenderingFault) {
        sheet.setWidths(hundredths: widths)
        if let letterhead {
            row += SheetFront(emblems: emblems, widths: widths, sheet: sheet, book: book).write(letterhead)
        }
        for (index, title) in titles.enumerated() {
            line(title, index == 0 ? .documentTitle : .documentSubtitle, sheet, book)
        }
        if !titles.isEmpty { row += 1 }
        for content in plan.content { try write(content, sheet, book) }
        if let head { sheet.setHead(rows: head, isRepeated: plan.tables.count == 1) }
        sheet.setPage(paper, plan.orientation, lastRow: max(0, row - 1), lastColumn: widths.count - 1)
    }

    // MARK: Text

    private mutating func write(
        _ content: Content, _ sheet: SheetWriter, _ book: WorkbookWriter
    ) throws(RenderingFault) {
        switch content {
        case .paragraph(let text): line(text.text, text.isStrong ? .documentHeading : .prose, sheet, book)
        case .centered(let lines):
            for text in lines { line(text.text, text.isStrong ? .documentSubtitle : .centeredProse, sheet, book) }
        case .list(let list): items(list, depth: 0, sheet, book)
        case .facts(let facts):
            for fact in facts {
                let text = fact.printed.paragraphs.map(\.text).joined(separator: "\n")
                line("\(fact.label) : \(text)", .prose, sheet, book)
            }
        case .clauses(let clauses): for clause in clauses { write(clause, sheet, book) }
        case .table(let table): try write(table, sheet, book)
        case .verbatim(let text): line(text, .prose, sheet, book)
        case .figure(let figure):
            for text in figure.drawing.outline {
                let indent = String(repeating: "   ", count: max(0, text.depth - 1))
                line(indent + PrintedSign.drawn(text.text, depth: text.depth), .prose, sheet, book)
            }
            for text in [figure.title, figure.legendWithoutColours].compactMap({ $0 }) {
                line(text, .centeredProse, sheet, book)
            }
            row += 1
        case .register(let register):
            for text in document.lines(of: register) {
                let indent = String(repeating: "   ", count: text.depth)
                line("\(indent)\(text.text) \(PrintedSign.page)", .prose, sheet, book)
            }
        case .signatures(let blocks): write(blocks, sheet, book)
        }
    }

    /// A text over all columns.
    private mutating func line(_ text: String, _ style: CellStyle, _ sheet: SheetWriter, _ book: WorkbookWriter) {
        _ = SheetLine(text: text, style: style).write(row: row, widths: widths, sheet, book)
        row += 1
    }

    private mutating func items(_ list: ItemList, depth: Int, _ sheet: SheetWriter, _ book: WorkbookWriter) {
        for (index, item) in list.items.enumerated() {
            let indent = String(repeating: "   ", count: depth)
            line(indent + list.line(of: index), .prose, sheet, book)
            if let nested = item.nested { items(nested, depth: depth + 1, sheet, book) }
        }
    }

    private mutating func write(_ clause: Clause, _ sheet: SheetWriter, _ book: WorkbookWriter) {
        switch clause.body {
        case .text(let text): line("\(clause.label) : \(text.text)", .prose, sheet, book)
        case .list(let list):
            line("\(clause.label) :", .prose, sheet, book)
            items(list, depth: 1, sheet, book)
        }
    }

    // MARK: Tables and signatures

    private mutating func write(
        _ table: Table, _ sheet: SheetWriter, _ book: WorkbookWriter
    ) throws(RenderingFault) {
        for text in table.captionLines {
            line(text, table.titleLines == nil ? .documentHeading : .documentSubtitle, sheet, book)
        }
        let grid = SheetGrid(table, firstRow: row, book)
        try grid.write(widths: widths, sheet, book)
        if head == nil, let rows = grid.headRows, rows.upperBound <= Self.lowestHead { head = rows }
        row = grid.lastRow + 1
        for note in table.notes { line(note, .remark, sheet, book) }
        row += 1
    }

    /// Side by side in the right half of the columns, or over all of them; room for a name in the last row.
    private mutating func write(_ blocks: [SignatureBlock], _ sheet: SheetWriter, _ book: WorkbookWriter) {
        guard !blocks.isEmpty else { return }
        row += 1
        let hasPlaces = blocks.contains { $0.placeAndDate != nil }
        let texts = blocks.map { block in
            (hasPlaces ? block.placeLines(room: WritingRoom.place) : []) + block.headLines
        }
        let height = texts.map(\.count).max() ?? 0
        let areas = SheetShares.areas(blocks.count, columns: widths.count)
        for (lines, area) in zip(texts, areas) {
            for (index, text) in lines.enumerated() where !text.isEmpty {
                put(text, row: row + index, area, sheet, book)
            }
            put(SignatureRoom.name, row: row + height + 3, area, sheet, book)
        }
        row += height + 5
    }

    private func put(
        _ text: String, row: Int, _ columns: ClosedRange<Int>, _ sheet: SheetWriter, _ book: WorkbookWriter
    ) {
        book.merge(.text(text.sheetText), .centeredProse, rows: row...row, columns: columns, on: sheet)
    }
}
