/// The merged areas of a sheet by their first cell, and the cells they hide.
struct SheetSpans: Sendable {
    private var areas: [CellName: Merge] = [:]
    private var hidden: Set<CellName> = []

    /// Areas larger than this hide what nobody looks for.
    private static let mostCells = 4_096
    private static let mostHidden = 1_000_000

    init(_ merges: [Merge]) {
        for merge in merges where merge.first != merge.last {
            areas[merge.first] = merge
            guard merge.rows.count * merge.columns.count <= Self.mostCells, hidden.count < Self.mostHidden else {
                continue
            }
            for row in merge.rows {
                for column in merge.columns { hidden.insert(CellName(row: row, column: column)) }
            }
            hidden.remove(merge.first)
        }
    }

    var isEmpty: Bool { areas.isEmpty }

    func area(row: Int, column: Int) -> Merge? { areas[CellName(row: row, column: column)] }

    func isHidden(row: Int, column: Int) -> Bool { hidden.contains(CellName(row: row, column: column)) }

    func lastColumn(of cell: SheetCell, row: Int) -> Int {
        isEmpty ? cell.column : area(row: row, column: cell.column)?.last.column ?? cell.column
    }
}
