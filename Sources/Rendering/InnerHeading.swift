import Documents

/// A heading inside a table: rows that stay together and with what follows them.
struct InnerHeading: Hashable, Sendable {
    /// Its rank among those of the table, from 1.
    let number: Int
    /// Whether it is a header printed anew, which from then on stands at the head of further pages; not that of a single
    /// row, which it stands together with.
    let isRepeated: Bool

    /// In the tree of headers; what stands right below a heading of rows and bands is one level deeper.
    var level = 2

    /// A heading of rows and bands has at most so many rows, and so many between two of its bands and headers.
    private static let mostRows = 12
    private static let mostBetween = 3

    /// A run of bands and headers.
    private struct Run {
        let rows: Range<Int>
        let isRepeated: Bool
    }

    /// By row: runs of bands and headers that no merged cell leaves or enters. Those with few rows between them head what
    /// follows the last of them together with these rows, so that a page doesn't end among them.
    ///
    /// - Parameters:
    ///   - limit: the row before which all of a heading and the row after it must begin.
    ///   - isLow: whether rows fit well on a page.
    static func all(
        in grid: TableGrid, rows: [TableRow], before limit: Int, isLow: (Range<Int>) -> Bool = { _ in true }
    ) -> [Int: InnerHeading] {
        let runs = runs(in: grid, rows: rows, before: limit)
        var headings: [Int: InnerHeading] = [:]
        var number = 0
        func add(_ rows: Range<Int>, isRepeated: Bool, level: Int) {
            number += 1
            for row in rows {
                headings[row] = InnerHeading(number: number, isRepeated: isRepeated, level: level)
            }
        }
        var first = 0
        while first < runs.count {
            var last = first
            while last + 1 < runs.count, !runs[last].isRepeated {
                let between = runs[last].rows.upperBound..<runs[last + 1].rows.lowerBound
                let whole = runs[first].rows.lowerBound..<runs[last + 1].rows.upperBound
                guard between.count <= mostBetween, whole.count <= mostRows, isClosed(between, in: grid), isLow(whole)
                else { break }
                last += 1
            }
            if last > first {
                add(runs[first].rows.lowerBound..<runs[last].rows.lowerBound, isRepeated: false, level: 2)
            }
            add(runs[last].rows, isRepeated: runs[last].isRepeated, level: last > first ? 3 : 2)
            first = last + 1
        }
        return headings
    }

    private static func runs(in grid: TableGrid, rows: [TableRow], before limit: Int) -> [Run] {
        var runs: [Run] = []
        var row = 0
        while row < rows.count {
            let start = row
            while row < rows.count, isHeading(rows[row]) { row += 1 }
            if row > start, row < rows.count, row <= limit, isClosed(start..<row, in: grid) {
                let isAlone = row + 1 < rows.count && isHeading(rows[row + 1])
                let isRepeated = !isAlone && rows[start..<row].contains { $0.kind == .header }
                runs.append(Run(rows: start..<row, isRepeated: isRepeated))
            }
            if row == start { row += 1 }
        }
        return runs
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
