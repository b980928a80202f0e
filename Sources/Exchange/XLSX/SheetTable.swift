/// Rows of a sheet that form one table, while they are collected.
struct SheetTable {
    private(set) var rows: [SheetRow]
    private(set) var columns: ClosedRange<Int>
    /// Whether lines are drawn around its cells: then they tell where it ends.
    private(set) var isBordered: Bool

    /// The header has at most so many rows; columns may still join there.
    private static let headerRows = 4
    private static let mostSpan = 64

    /// The table that begins with a row; nil where the row begins none.
    init?(_ row: SheetRow, spans: SheetSpans) {
        let bordered = row.cells.filter(\.isBordered)
        isBordered = bordered.count >= 2
        let cells = isBordered ? bordered : row.cells
        guard cells.count >= (isBordered ? 2 : 3), cells.count(where: { $0.content == .text }) >= 2,
            !cells.contains(where: { $0.text.utf8.first == UInt8(ascii: ":") }), let first = cells.first
        else { return nil }
        let last = cells.map { spans.lastColumn(of: $0, row: row.number) }.max() ?? first.column
        rows = [row]
        columns = first.column...max(last, first.column)
    }

    var lastRow: Int { rows.last?.number ?? 0 }

    /// Cells of a row that stand in the table's columns, or right beside them.
    func inside(_ row: SheetRow) -> [SheetCell] {
        row.cells.filter { columns.lowerBound - 1 <= $0.column && $0.column <= columns.upperBound + 1 }
    }

    /// Whether a row goes on with the table.
    ///
    /// - Parameter hasMoreBelow: whether a full row follows soon, so that a short one can't be what stands below a table.
    func takes(_ row: SheetRow, hasMoreBelow: Bool) -> Bool {
        let cells = inside(row)
        guard let first = cells.first else { return true }
        let hasFigure = cells.contains { $0.content == .number && $0.text.utf8.count < 17 }
        let isFull = cells.count >= 3 || cells.count == 2 && hasFigure
        if isFull || isBordered && cells.contains(where: \.isBordered) { return true }
        if isBordered, rows.count > Self.headerRows { return false }
        let isClosing = cells.contains { SheetProse.isClosing($0.text) }
        if row.number - lastRow > 1 || isClosing { return hasMoreBelow && !isClosing }
        return first.text.utf8.count > 1 || hasMoreBelow
    }

    mutating func append(_ row: SheetRow, spans: SheetSpans) {
        for cell in inside(row) where !columns.contains(cell.column) || rows.count < Self.headerRows {
            guard cell.isBordered || !isBordered else { continue }
            let last = min(spans.lastColumn(of: cell, row: row.number), cell.column + Self.mostSpan)
            columns = min(columns.lowerBound, cell.column)...max(columns.upperBound, last)
        }
        rows.append(row)
    }
}
