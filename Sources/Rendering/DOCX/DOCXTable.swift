import Documents
import Markup

/// A table of a Word file: fixed widths, merged cells, a head that is printed again on every page.
///
/// Word prints again only the first rows of a table, so that a head inside the body begins a table of its own.
struct DOCXTable {
    /// Word knows no more columns.
    static let mostColumns = 63
    /// A row with a longer text may be parted by the end of a page.
    private static let longText = 700
    /// Cells merged over so many rows or fewer stay on one page with the last row.
    private static let shortSpan = 3
    /// Left and right of a cell's text, together.
    private static let padding = 120

    private let table: Table
    private let grid: TableGrid
    private let type: DOCXTableType
    private let widths: [Int]
    private let headRows: Int
    private let hasNumbers: Bool
    private let textStyle: DOCXStyle
    private let headStyle: DOCXStyle
    private let parts: DOCXTableParts
    /// Lines of each row of a head: Word gives a merged cell no more room than its rows have.
    private let headLines: [Int: Int]
    /// Rows that stand on one page with what follows them.
    private let keptRows: Set<Int>
    private let isTied: Bool

    /// - Parameters:
    ///   - width: in twentieths of a point.
    ///   - isTied: whether its last rows stand on one page with what follows the table.
    init(_ table: Table, width: Int, isTied: Bool = false) throws(RenderingFault) {
        guard table.columns.count <= Self.mostColumns else {
            throw .tooManyColumns(table.columns.count, limit: Self.mostColumns)
        }
        self.table = table
        grid = TableGrid(table.fullHead + table.body, columnCount: table.columns.count)
        type = DOCXTableType(columns: table.columns.count)
        widths = ColumnShares(table, width: width, em: type.em, padding: Self.padding).widths
        headRows = table.fullHead.count
        hasNumbers = !table.numberRow.isEmpty
        textStyle = type.text
        headStyle = type.head
        let parts = DOCXTableParts(table)
        self.parts = parts
        var lines: [Int: Int] = [:]
        for rows in parts.heads {
            let head = TableGrid(Array((table.fullHead + table.body)[rows]), columnCount: table.columns.count)
            let needed = RowHeights(head, widths: widths, em: type.em, padding: Self.padding).lines
            for (row, count) in zip(rows, needed) { lines[row] = count }
        }
        headLines = lines
        let tied = isTied ? LastRows(table).count { $0.rows <= Self.shortSpan } : 0
        keptRows = parts.headings.union((grid.rowCount - tied)..<grid.rowCount)
        self.isTied = isTied
    }

    func write(_ w: inout MarkupWriter) {
        guard grid.rowCount > 0 else { return }
        for (index, rows) in parts.tables.enumerated() {
            if index > 0 { w.emptyParagraph(.seam) }
            w.element("w:tbl") { w in
                properties(&w)
                w.element("w:tblGrid") { w in
                    for width in widths { w.void("w:gridCol", .number("w:w", width)) }
                }
                for row in rows { write(row, &w) }
            }
        }
        for note in table.notes {
            w.paragraph(.note, properties: { if isTied { $0.void("w:keepNext") } }) { $0.run(note) }
        }
        w.emptyParagraph(.spacer, properties: { if isTied { $0.void("w:keepNext") } })
    }

    private func properties(_ w: inout MarkupWriter) {
        w.element("w:tblPr") { w in
            w.value("w:tblStyle", "TableGrid")
            w.void("w:tblW", .number("w:w", widths.reduce(0, +)), .fixed("w:type", "dxa"))
            w.void("w:tblLayout", .fixed("w:type", "fixed"))
            w.void("w:tblLook", .fixed("w:val", "0020"), .fixed("w:firstRow", "1"), .fixed("w:noVBand", "1"))
            if let title = table.title { w.void("w:tblCaption", .text("w:val", title)) }
        }
    }

    private func write(_ row: Int, _ w: inout MarkupWriter) {
        let lines = headLines[row]
        w.element("w:tr") { w in
            if lines != nil || !isLong(row) {
                w.element("w:trPr") { w in
                    w.void("w:cantSplit")
                    if let lines { w.void("w:trHeight", .number("w:val", lines * type.em * 6 / 5 + 40)) }
                    if parts.isRepeated(row) { w.void("w:tblHeader") }
                }
            }
            var column = 0
            while column < grid.columnCount {
                let placement = grid.placement(row: row, column: column)
                write(placement, row: row, column: column, &w)
                column += placement?.columns ?? 1
            }
        }
    }

    private func isLong(_ row: Int) -> Bool {
        grid.placements(inRow: row).contains { placement in
            placement.cell.content.paragraphs.reduce(0) { $0 + $1.text.utf8.count } > Self.longText
        }
    }

    private func write(_ placement: TableGrid.Placement?, row: Int, column: Int, _ w: inout MarkupWriter) {
        let columns = placement?.columns ?? 1
        w.element("w:tc") { w in
            w.element("w:tcPr") { w in
                let width = widths[column..<(column + columns)].reduce(0, +)
                w.void("w:tcW", .number("w:w", width), .fixed("w:type", "dxa"))
                if columns > 1 { w.value("w:gridSpan", columns) }
                if let placement, placement.rows > 1 {
                    if placement.row == row { w.value("w:vMerge", "restart") } else { w.void("w:vMerge") }
                }
                if let ground = ground(placement, row: row) {
                    w.void(
                        "w:shd", .fixed("w:val", "clear"), .fixed("w:color", "auto"), .fixed("w:fill", ground))
                }
                if placement?.kind == .header { w.value("w:vAlign", "center") }
            }
            guard let placement, placement.row == row else {
                return w.emptyParagraph(textStyle, properties: { if keptRows.contains(row) { $0.void("w:keepNext") } })
            }
            text(of: placement, &w)
        }
    }

    private func ground(_ placement: TableGrid.Placement?, row: Int) -> StaticString? {
        switch placement?.kind {
        case .header: hasNumbers && row == headRows - 1 ? "F2F4F7" : "DCE4EC"
        case .band: "E8ECF0"
        case .total: "F2F4F7"
        case .body: placement?.cell.content.isBlankHole == true ? "FDF1D3" : nil
        case nil: nil
        }
    }

    /// A cell ends in a paragraph, be it an empty one; the marks follow its last words.
    private func text(of placement: TableGrid.Placement, _ w: inout MarkupWriter) {
        let cell = placement.cell
        let isHead = placement.kind == .header
        let isStrong = placement.kind == .band || placement.kind == .total
        let isHole = cell.content.gap != nil
        let alignment = isHead ? nil : justification(of: placement)
        let paragraphs = cell.content.paragraphs.isEmpty ? [RichText([])] : cell.content.paragraphs
        for (index, paragraph) in paragraphs.enumerated() {
            w.paragraph(isHead ? headStyle : textStyle) { w in
                if keptRows.contains(placement.row) { w.void("w:keepNext") }
                if let alignment { w.value("w:jc", alignment) }
            } content: { w in
                w.wordRuns(isStrong ? paragraph.strengthened : paragraph, isHole: isHole)
                guard index == paragraphs.count - 1 else { return }
                for mark in cell.marks { w.run(paragraph.runs.isEmpty ? mark : " \(mark)", .mark) }
            }
        }
    }

    /// "start" and "end" are words of the strict schema alone.
    private func justification(of placement: TableGrid.Placement) -> StaticString? {
        switch table.alignment(of: placement) {
        case .start: nil
        case .center: "center"
        case .end: "right"
        }
    }
}
