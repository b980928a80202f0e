import Documents
import Domain
import FoundationEssentials

/// A table on a sheet: merged cells, numbers where the print is one, sums as formulas.
struct SheetGrid {
    private let table: Table
    private let grid: TableGrid
    private let firstRow: Int
    private let head: Int
    private let formulas: SheetFormulas

    /// Cells merged over so many rows or fewer stay on one page with the last row.
    private static let shortSpan = 3

    init(_ table: Table, firstRow: Int, _ book: WorkbookWriter) {
        self.table = table
        self.firstRow = firstRow
        head = table.fullHead.count
        grid = TableGrid(table.fullHead + table.body, columnCount: table.columns.count)
        formulas = SheetFormulas(grid, firstRow: firstRow, isKept: book.keeps)
    }

    var lastRow: Int { firstRow + grid.rowCount - 1 }

    /// Rows of the head and of the column numbers; nil where there are none.
    var headRows: ClosedRange<Int>? { head > 0 ? firstRow...(firstRow + head - 1) : nil }

    /// - Parameter widths: of the sheet's columns, in hundredths of a character.
    /// - Returns: the heights of its rows.
    func write(widths: [Int], _ sheet: SheetWriter, _ book: WorkbookWriter) throws(RenderingFault) -> [Int] {
        guard lastRow < SheetWriter.mostRows else { throw .tooManyRows(lastRow + 1, limit: SheetWriter.mostRows) }
        let heights = RowHeights(
            grid, widths: widths, em: DocumentSheet.em, padding: DocumentSheet.margin
        )
        .lines.map { $0 * DocumentSheet.lineHeight + 2 }
        var sums = SheetSums(columns: grid.columnCount)
        for row in 0..<grid.rowCount {
            sheet.setHeight(heights[row], row: firstRow + row)
            if row >= head { sums.begin(table.body[row - head].kind, row: firstRow + row) }
            for placement in grid.placements(inRow: row) { try write(placement, &sums, sheet, book) }
            for column in 0..<grid.columnCount where grid.placement(row: row, column: column) == nil {
                book.write(.empty, .openCell, row: firstRow + row, column: column, on: sheet)
            }
        }
        return heights.map(SheetWriter.height)
    }

    /// What of the table stands on one page, and its heads, by rows of the sheet.
    var pages: (groups: [SheetPages.Group], heads: [SheetPages.Head]) {
        let first = firstRow + head
        let runs = InnerHeading.runs(in: TableGrid(table.body, columnCount: grid.columnCount), rows: table.body)
        var groups = grid.placements.filter { $0.rows > 1 && $0.row >= head }.map { placement in
            SheetPages.Group(rows: (firstRow + placement.row)...(firstRow + placement.row + placement.rows - 1))
        }
        if let rows = headRows {
            groups.append(.init(rows: rows.lowerBound...min(rows.upperBound + 1, lastRow), isStrict: true))
        }
        var heads = headRows.map { [$0] } ?? []
        for (index, run) in runs.enumerated() {
            // A row alone between two headings goes on with the second.
            let isAlone = index + 1 < runs.count && runs[index + 1].lowerBound == run.upperBound + 2
            let end = isAlone ? runs[index + 1].upperBound : run.upperBound
            groups.append(.init(rows: (first + run.lowerBound)...min(first + end + 1, lastRow), isStrict: true))
            if table.body[run].contains(where: { $0.kind == .header }) {
                heads.append((first + run.lowerBound)...(first + run.upperBound))
            }
        }
        let ends = heads.dropFirst().map { $0.lowerBound - 1 } + [lastRow]
        return (groups, zip(heads, ends).map { SheetPages.Head(rows: $0, last: $1) })
    }

    /// The first of the rows that stand on one page with what follows the table.
    var firstTiedRow: Int { firstRow + head + LastRows(table).first { $0.rows <= Self.shortSpan } }

    /// Whether its own head is the only one.
    var hasOneHead: Bool { !table.body.contains { $0.kind == .header } }

    private func write(
        _ placement: TableGrid.Placement, _ sums: inout SheetSums, _ sheet: SheetWriter, _ book: WorkbookWriter
    ) throws(RenderingFault) {
        let cell = placement.cell
        var style = CellStyle.cell(placement, of: table)
        let content: SheetCell
        if placement.kind != .header, let number = SheetNumber(cell.content),
            let pattern = number.pattern(marks: cell.marks), book.keeps(pattern)
        {
            style.number = pattern
            let sum = sums.cell(number.value, isSingle: placement.rows == 1, column: placement.column)
            content = formulas.formula(of: cell, showing: number) ?? sum
        } else {
            let whole = Self.text(of: cell)
            let text = whole.text.sheetText
            guard text.utf16.count <= SheetWriter.longestText else {
                throw .textTooLong(
                    text.utf16.count, limit: SheetWriter.longestText, row: placement.row + 1,
                    column: placement.column + 1)
            }
            if !text.isEmpty { sums.breakOff(column: placement.column) }
            content = text.isEmpty ? .empty : SheetCell(whole, in: style)
        }
        let row = firstRow + placement.row
        book.merge(
            content, style, rows: row...(row + placement.rows - 1),
            columns: placement.column...(placement.column + placement.columns - 1), on: sheet)
    }

    private static func text(of cell: Cell) -> RichText {
        var runs: [RichText.Run] = []
        for (index, paragraph) in cell.content.paragraphs.enumerated() {
            if index > 0 { runs.append(.init("\n")) }
            runs += paragraph.runs
        }
        for mark in cell.marks where !mark.isEmpty { runs.append(.init(runs.isEmpty ? mark : " \(mark)")) }
        return RichText(runs)
    }
}
