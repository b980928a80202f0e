import Domain

/// The merged areas of a sheet by their first cell, and the cells they hide; rows are asked in their order.
///
/// Areas never overlap in a sheet that a program made. Where they do, the first stands and the others say nothing.
struct SheetSpans {
    private var areas: [CellName: Merge] = [:]
    /// In the order of their first rows.
    private var merges: [Merge] = []
    /// Columns that hold something; the last merge begun in each, and how many merges are begun.
    private var latest: [Int]
    private var begun = 0

    /// Columns of all areas together that are gone through.
    private static let mostSteps = 20_000_000

    /// - Parameter width: the last column that holds something.
    init(_ merges: [Merge], width: Int) throws(ContainerFault) {
        latest = [Int](repeating: -1, count: width + 1)
        guard !merges.isEmpty else { return }
        var steps = 0
        for merge in merges.sorted(by: { $0.first < $1.first }) where merge.first != merge.last {
            let columns = Self.columns(of: merge, width: width)
            let covered = columns.firstIndex { isCovered(row: merge.first.row, column: $0) }
            steps += 1 + columns.distance(from: columns.startIndex, to: covered ?? columns.endIndex)
            guard steps <= Self.mostSteps else { throw .tooManyCells(limit: Self.mostSteps) }
            guard covered == nil else { continue }
            self.merges.append(merge)
            areas[merge.first] = merge
            for column in columns { latest[column] = self.merges.count - 1 }
        }
        latest = [Int](repeating: -1, count: width + 1)
    }

    private static func columns(of merge: Merge, width: Int) -> Range<Int> {
        let first = min(merge.first.column, width + 1)
        return first..<max(min(merge.last.column, width) + 1, first)
    }

    private func isCovered(row: Int, column: Int) -> Bool {
        latest[column] >= 0 && merges[latest[column]].last.row >= row
    }

    var isEmpty: Bool { areas.isEmpty }

    func area(row: Int, column: Int) -> Merge? { areas[CellName(row: row, column: column)] }

    /// Goes on to a row; from then on it is the one asked about hidden cells.
    mutating func begin(row: Int) {
        while begun < merges.count, merges[begun].first.row <= row {
            for column in Self.columns(of: merges[begun], width: latest.count - 1) { latest[column] = begun }
            begun += 1
        }
    }

    /// Whether an area covers a cell of the row begun last, without beginning there.
    func isHidden(row: Int, column: Int) -> Bool {
        guard latest.indices.contains(column), isCovered(row: row, column: column) else { return false }
        return merges[latest[column]].first != CellName(row: row, column: column)
    }

    func lastColumn(of cell: SheetCell, row: Int) -> Int {
        isEmpty ? cell.column : area(row: row, column: cell.column)?.last.column ?? cell.column
    }
}
