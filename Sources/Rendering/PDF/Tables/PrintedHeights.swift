import Documents

/// About how high the rows of a table are, in hundredths of a point: enough to choose what stays on one page.
struct PrintedHeights {
    private static let padding = 320

    /// Sums of the heights above each row.
    private let above: [Int]

    init(_ grid: TableGrid, fit: ColumnFit, text: PrintedText) {
        var above = [0]
        for row in 0..<grid.rowCount {
            let lines = grid.placements(inRow: row).filter { $0.rows == 1 }.map { fit.lines(of: $0, text: text) }
            above.append(above[row] + Self.padding + (lines.max() ?? 1) * fit.type.lineHeight)
        }
        self.above = above
    }

    func height(_ rows: Range<Int>) -> Int { above[rows.upperBound] - above[rows.lowerBound] }
}
