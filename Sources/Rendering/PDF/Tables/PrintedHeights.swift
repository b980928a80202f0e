import Documents

/// About how high the rows of a table are, in hundredths of a point: enough to choose what stays on one page.
struct PrintedHeights {
    private static let padding = 320

    /// Sums of the heights above each row.
    private let above: [Int]

    init(_ grid: TableGrid, fit: ColumnFit, text: PrintedText) {
        func height(_ placement: TableGrid.Placement) -> Int {
            Self.padding + fit.lines(of: placement, text: text) * fit.type.lineHeight
        }
        var merged: [Int: [TableGrid.Placement]] = [:]
        for placement in grid.placements where placement.rows > 1 {
            merged[placement.row + placement.rows - 1, default: []].append(placement)
        }
        var above = [0]
        for row in 0..<grid.rowCount {
            let own = grid.placements(inRow: row).filter { $0.rows == 1 }.map(height)
            // Where a merged cell needs more than its rows, the last of them gets it.
            let rest = (merged[row] ?? []).map { height($0) - (above[row] - above[$0.row]) }
            above.append(above[row] + max(own.max() ?? 0, rest.max() ?? 0, Self.padding + fit.type.lineHeight))
        }
        self.above = above
    }

    /// Of all rows.
    var total: Int { above.last ?? 0 }

    func height(_ rows: Range<Int>) -> Int { above[rows.upperBound] - above[rows.lowerBound] }
}
