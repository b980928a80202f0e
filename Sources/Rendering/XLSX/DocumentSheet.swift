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
    /// Of the rows written so far, in points.
    private var heights: [Int] = []
    private var pageStarts: Set<Int> = []
    private var groups: [SheetPages.Group] = []
    private var heads: [SheetPages.Head] = []
    /// The head that stays in sight.
    private var head: ClosedRange<Int>?
    /// The first of the rows that signatures stand on one page with.
    private var tied = 0
    private let numbers: SheetNumbers

    private var row: Int { heights.count }

    /// The size of table text in hundredths of a character, what a cell needs beside its longest word, and what its
    /// lines leave free.
    static let em = 172
    private static let padding = 160
    static let margin = 20
    /// Points that a line of table text takes.
    static let lineHeight = 12
    private static let page = (portrait: 9_600, landscape: 14_500)
    /// Rows below signatures.
    private static let gap = 1
    /// A table further down is not kept in sight: its head would fill the window.
    private static let lowestHead = 16

    init(_ plan: SheetPlan.Sheet, of document: Document, isFirst: Bool) throws(RenderingFault) {
        self.plan = plan
        self.document = document
        paper = document.paper
        numbers = document.cover == nil ? .ofAll : isFirst ? .first : .further
        titles = isFirst ? document.titleLines : []
        letterhead = isFirst ? document.letterhead : plan.letterhead
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
            heights += SheetFront(emblems: emblems, widths: widths, sheet: sheet, book: book).write(letterhead)
        }
        for (index, title) in titles.enumerated() {
            line(title, index == 0 ? .documentTitle : .documentSubtitle, sheet, book)
        }
        if !titles.isEmpty { skip() }
        for (index, content) in plan.content.enumerated() {
            if plan.pageStarts.contains(index) { pageStarts.insert(row) }
            try write(content, sheet, book)
        }
        heights.removeLast(min(trailingRows, row))
        if let head { sheet.freeze(head) }
        sheet.setPage(
            paper, plan.orientation, lastRow: max(0, row - 1), lastColumn: widths.count - 1, numbers: numbers)
        sheet.setPages(
            SheetPages(
                heights: heights, starts: pageStarts, groups: groups, heads: heads,
                room: SheetPaper.room(paper, plan.orientation, widths: widths)))
    }

    /// Empty rows at the end: on a page of their own they would be an empty page.
    private var trailingRows: Int {
        switch plan.content.last {
        case .signatures(let blocks)?: blocks.isEmpty ? 0 : Self.gap
        case .table?, .figure?: 1
        default: 0
        }
    }

    /// Leaves a row empty.
    private mutating func skip() { heights.append(SheetPaper.row) }

    // MARK: Text

    private mutating func write(
        _ content: Content, _ sheet: SheetWriter, _ book: WorkbookWriter
    ) throws(RenderingFault) {
        switch content {
        case .paragraph(let text): line(text, text.isStrong ? .documentHeading : .prose, sheet, book)
        case .centered(let lines):
            for text in lines { line(text, text.isStrong ? .documentSubtitle : .centeredProse, sheet, book) }
        case .list(let list): items(list, depth: 0, sheet, book)
        case .facts(let facts): write(facts, sheet, book)
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
            skip()
        case .register(let register):
            for text in document.lines(of: register) {
                let indent = String(repeating: "   ", count: text.depth)
                line("\(indent)\(text.text) \(PrintedSign.page)", .prose, sheet, book)
            }
        case .signatures(let blocks): write(blocks, sheet, book)
        }
    }

    /// A text over all columns.
    private mutating func line(_ text: RichText, _ style: CellStyle, _ sheet: SheetWriter, _ book: WorkbookWriter) {
        tied = row
        // A heading is not left alone.
        if style.isBold { groups.append(.init(rows: row...(row + 1), isStrict: true)) }
        heights.append(SheetLine(text: text, style: style).write(row: row, widths: widths, sheet, book))
    }

    private mutating func line(_ text: String, _ style: CellStyle, _ sheet: SheetWriter, _ book: WorkbookWriter) {
        line(RichText(text), style, sheet, book)
    }

    /// Labels in columns of their own where those aren't too wide for them, so that the colons stand below each other.
    private mutating func write(_ facts: [Fact], _ sheet: SheetWriter, _ book: WorkbookWriter) {
        let columns = SheetShares.labelColumns(facts.map(\.label), widths: widths, em: Self.em, padding: Self.padding)
        for fact in facts {
            let text = fact.printed.paragraphs.map(\.text).joined(separator: "\n")
            guard let columns else {
                line("\(fact.label) : \(text)", .prose, sheet, book)
                continue
            }
            let value = ": \(text)".sheetText
            let room = widths[columns.count...].reduce(0, +) - Self.margin
            tied = row
            book.merge(.text(fact.label.sheetText), .prose, rows: row...row, columns: columns, on: sheet)
            book.merge(
                .text(value), .prose, rows: row...row, columns: columns.count...(widths.count - 1), on: sheet)
            append(
                height: SheetWriter.height(
                    RowHeights.lines(value, width: room, em: Self.em) * Self.lineHeight + 2), sheet)
        }
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
        heights += try grid.write(widths: widths, sheet, book)
        if head == nil, grid.hasOneHead, let rows = grid.headRows, rows.upperBound <= Self.lowestHead { head = rows }
        let (together, heads) = grid.pages
        groups += together
        self.heads += heads
        for note in table.notes { line(note, .remark, sheet, book) }
        skip()
        tied = grid.firstTiedRow
    }

    /// Side by side in the right half of the columns, or over all of them; room for a name in the last row.
    private mutating func write(_ blocks: [SignatureBlock], _ sheet: SheetWriter, _ book: WorkbookWriter) {
        guard !blocks.isEmpty else { return }
        let first = row
        skip()
        let hasPlaces = blocks.contains { $0.placeAndDate != nil }
        let texts = blocks.map { block in
            (hasPlaces ? block.placeLines(room: WritingRoom.place) : []) + block.headLines
        }
        let areas = SheetShares.areas(blocks.count, columns: widths.count)
        let rooms = areas.map { area in widths[Range(area).clamped(to: widths.indices)].reduce(0, +) - Self.margin }
        for index in 0..<(texts.map(\.count).max() ?? 0) {
            var lines = 1
            for (area, (texts, room)) in zip(areas, zip(texts, rooms))
            where index < texts.count && !texts[index].isEmpty {
                put(texts[index], row: row, area, sheet, book)
                lines = max(lines, RowHeights.lines(texts[index].sheetText, width: room, em: Self.em))
            }
            append(height: max(SheetPaper.row, lines * Self.lineHeight + 2), sheet)
        }
        // Room to sign, the names with their numbers, and an empty row.
        for _ in 0..<3 { append(height: SheetPaper.row, sheet) }
        let names = blocks.map(SignatureRoom.lines)
        for index in 0..<(names.map(\.count).max() ?? 0) {
            for (area, lines) in zip(areas, names) where index < lines.count {
                put(lines[index], row: row, area, sheet, book)
            }
            append(height: SheetPaper.row, sheet)
        }
        groups.append(.init(rows: first...(row - 1), isStrict: true))
        if tied < first { groups.append(.init(rows: tied...(row - 1), isStrict: true)) }
        for _ in 0..<Self.gap { append(height: SheetPaper.row, sheet) }
    }

    private mutating func append(height: Int, _ sheet: SheetWriter) {
        sheet.setHeight(height, row: row)
        heights.append(height)
    }

    private func put(
        _ text: String, row: Int, _ columns: ClosedRange<Int>, _ sheet: SheetWriter, _ book: WorkbookWriter
    ) {
        book.merge(.text(text.sheetText), .centeredProse, rows: row...row, columns: columns, on: sheet)
    }
}
