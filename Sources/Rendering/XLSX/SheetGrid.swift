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
    func write(widths: [Int], _ sheet: SheetWriter, _ book: WorkbookWriter) throws(RenderingFault) {
        guard lastRow < SheetWriter.mostRows else { throw .tooManyRows(lastRow + 1, limit: SheetWriter.mostRows) }
        let heights = RowHeights(
            grid, widths: widths, em: DocumentSheet.em, padding: DocumentSheet.margin)
        var sums = SheetSums(columns: grid.columnCount)
        for row in 0..<grid.rowCount {
            sheet.setHeight(heights.lines[row] * DocumentSheet.lineHeight + 2, row: firstRow + row)
            if row >= head { sums.begin(table.body[row - head].kind, row: firstRow + row) }
            for placement in grid.placements(inRow: row) { try write(placement, &sums, sheet, book) }
            for column in 0..<grid.columnCount where grid.placement(row: row, column: column) == nil {
                book.write(.empty, .openCell, row: firstRow + row, column: column, on: sheet)
            }
        }
    }

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
            let text = Self.text(of: cell).sheetText
            guard text.utf16.count <= SheetWriter.longestText else {
                throw .textTooLong(
                    text.utf16.count, limit: SheetWriter.longestText, row: placement.row + 1,
                    column: placement.column + 1)
            }
            if !text.isEmpty { sums.breakOff(column: placement.column) }
            content = text.isEmpty ? .empty : .text(text)
        }
        let row = firstRow + placement.row
        book.merge(
            content, style, rows: row...(row + placement.rows - 1),
            columns: placement.column...(placement.column + placement.columns - 1), on: sheet)
    }

    private static func text(of cell: Cell) -> String {
        let text = cell.content.paragraphs.map(\.text).joined(separator: "\n")
        return ([text] + cell.marks).filter { !$0.isEmpty }.joined(separator: " ")
    }
}
