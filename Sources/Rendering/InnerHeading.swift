import Documents

/// A heading inside a table: rows that stay together and with what follows them.
struct InnerHeading: Hashable, Sendable {
    /// Its rank among those of the table, from 1.
    let number: Int
    /// Whether it is a header printed anew, which from then on stands at the head of further pages; not that of a single
    /// row, which it stands together with.
    let isRepeated: Bool

    /// By row: runs of bands and headers that no merged cell leaves or enters.
    ///
    /// - Parameter limit: the row before which all of a heading and the row after it must begin.
    static func all(in grid: TableGrid, rows: [TableRow], before limit: Int) -> [Int: InnerHeading] {
        var headings: [Int: InnerHeading] = [:]
        var number = 0
        var row = 0
        while row < rows.count {
            let start = row
            while row < rows.count, isHeading(rows[row]) { row += 1 }
            if row > start, row < rows.count, row <= limit, isClosed(start..<row, in: grid) {
                number += 1
                let isAlone = row + 1 < rows.count && isHeading(rows[row + 1])
                let isRepeated = !isAlone && rows[start..<row].contains { $0.kind == .header }
                for index in start..<row { headings[index] = InnerHeading(number: number, isRepeated: isRepeated) }
            }
            if row == start { row += 1 }
        }
        return headings
    }

    /// All of them in order, by the rows they take.
    static func runs(in grid: TableGrid, rows: [TableRow]) -> [ClosedRange<Int>] {
        let headings = all(in: grid, rows: rows, before: rows.count)
        return headings.keys.sorted().reduce(into: []) { runs, row in
            if let last = runs.last, headings[last.upperBound]?.number == headings[row]?.number {
                runs[runs.count - 1] = last.lowerBound...row
            } else {
                runs.append(row...row)
            }
        }
    }

    private static func isHeading(_ row: TableRow) -> Bool { row.kind == .band || row.kind == .header }

    private static func isClosed(_ rows: Range<Int>, in grid: TableGrid) -> Bool {
        (0..<grid.columnCount).allSatisfy { column in
            rows.allSatisfy { row in
                guard let placement = grid.placement(row: row, column: column) else { return true }
                return rows.contains(placement.row) && placement.row + placement.rows <= rows.upperBound
            }
        }
    }
}
