/// Rows of a sheet that form one table, while they are collected.
struct SheetTable {
    private(set) var rows: [WorksheetRow]
    private(set) var columns: ClosedRange<Int>
    /// Whether lines are drawn around its cells: then they tell where it ends.
    private(set) var isBordered: Bool

    /// The header has at most so many rows; columns may still join there.
    private static let headerRows = 4
    private static let mostSpan = 64

    /// The table that begins with a row; nil where the row begins none.
    init?(_ row: WorksheetRow, spans: SheetSpans) {
        let bordered = row.cells.filter(\.isBordered)
        isBordered = bordered.count >= 2
        let cells = isBordered ? bordered[...] : row.cells
        guard cells.count >= (isBordered ? 2 : 3), cells.count(where: { $0.content == .text }) >= 2,
            !cells.contains(where: { $0.text.utf8.first == UInt8(ascii: ":") }), let first = cells.first
        else { return nil }
        let last = cells.map { spans.lastColumn(of: $0, row: row.number) }.max() ?? first.column
        rows = [row]
        columns = first.column...max(last, first.column)
    }

    var lastRow: Int { rows.last?.number ?? 0 }

    /// Whether a cell stands in the table's columns, or right beside them.
    private func isInside(_ cell: SheetCell) -> Bool {
        columns.lowerBound - 1 <= cell.column && cell.column <= columns.upperBound + 1
    }

    /// What the next full row is, if one follows soon.
    enum Ahead {
        case nothing, body, header
    }

    /// Whether a row goes on with the table.
    ///
    /// - Parameter ahead: what follows; a short row before a header is a title.
    func takes(_ row: WorksheetRow, ahead: Ahead) -> Bool {
        var count = 0
        var hasFigure = false
        var hasLines = false
        for cell in row.cells where isInside(cell) {
            count += 1
            hasFigure = hasFigure || cell.content == .number && cell.text.utf8.count < 17
            hasLines = hasLines || cell.isBordered
        }
        if count == 0 { return true }
        if count >= 3 || count == 2 && hasFigure || isBordered && hasLines { return true }
        let isClosing = row.cells.contains { isInside($0) && SheetProse.isClosing($0.text) }
        let hasLeftLines = isBordered && rows.last?.cells.contains(where: \.isBordered) ?? false
        if row.number - lastRow > 1 || isClosing || hasLeftLines { return ahead == .body && !isClosing }
        return ahead != .header || rows.count < Self.headerRows
    }

    /// Whether a wide row shows that the rows so far were keys and their values above the table.
    func isOnlyAbove(_ row: WorksheetRow) -> Bool {
        rows.count < Self.headerRows && row.cells.count >= 4 && rows.allSatisfy { $0.cells.count <= 2 }
    }

    mutating func append(_ row: WorksheetRow, spans: SheetSpans) {
        let isHeader = rows.count < Self.headerRows
        for cell in row.cells where isHeader || !columns.contains(cell.column) {
            guard cell.isBordered || !isBordered, columns.lowerBound - 1 <= cell.column,
                cell.column <= columns.upperBound + 1
            else { continue }
            let last = min(spans.lastColumn(of: cell, row: row.number), cell.column + Self.mostSpan)
            columns = min(columns.lowerBound, cell.column)...max(columns.upperBound, last)
        }
        rows.append(row)
    }
}
