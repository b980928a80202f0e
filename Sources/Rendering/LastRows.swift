import Documents

/// The last rows of a table, which stand on one page with what follows it: signatures are never alone on a page.
struct LastRows {
    private let table: Table
    private let grid: TableGrid

    init(_ table: Table, grid: TableGrid? = nil) {
        self.table = table
        self.grid = grid ?? TableGrid(table.body, columnCount: table.columns.count)
    }

    /// The first of them in the body: the last row, a total with the row above it, with the short merged cells that they
    /// are part of.
    ///
    /// - Parameter isShort: whether a merged cell is short enough to stay on one page.
    func first(where isShort: (TableGrid.Placement) -> Bool) -> Int { firsts(where: isShort).last ?? 0 }

    /// The same without the row above a total, and with it; none of a table without rows.
    func firsts(where isShort: (TableGrid.Placement) -> Bool) -> [Int] {
        guard let last = table.body.indices.last else { return [] }
        let first = first(tiedTo: last, where: isShort)
        guard first > 0, table.body[first].kind == .total else { return [first] }
        return [first, self.first(tiedTo: first - 1, where: isShort)]
    }

    /// How many they are.
    func count(where isShort: (TableGrid.Placement) -> Bool) -> Int { table.body.count - first(where: isShort) }

    private func first(tiedTo row: Int, where isShort: (TableGrid.Placement) -> Bool) -> Int {
        (0..<grid.columnCount).reduce(row) { first, column in
            guard let placement = grid.placement(row: row, column: column), isShort(placement) else { return first }
            return min(first, placement.row)
        }
    }
}
