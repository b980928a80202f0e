/// The cells of rows laid on the grid of columns, as every renderer needs them: who stands where, who covers whom.
package struct TableGrid: Sendable {
    /// A cell with its place on the grid, from 0. Spans are cut at the table's edges and at other cells.
    package struct Placement: Sendable {
        package let cell: Cell
        package let kind: TableRow.Kind
        package let row: Int
        package let column: Int
        package let rows: Int
        package let columns: Int
    }

    package let rowCount: Int
    package let columnCount: Int
    /// Row by row, left to right.
    package let placements: [Placement]
    /// Where each row's own cells begin in `placements`, and the end.
    private let starts: [Int]
    /// Index of the placement that covers each grid position; -1 where none does.
    private let cover: [Int]

    package init(_ rows: [TableRow], columnCount: Int) {
        rowCount = rows.count
        self.columnCount = columnCount
        var cover = [Int](repeating: -1, count: rows.count * columnCount)
        var placements: [Placement] = []
        var starts: [Int] = []
        for (row, source) in rows.enumerated() {
            starts.append(placements.count)
            var column = 0
            for cell in source.cells {
                while column < columnCount, cover[row * columnCount + column] >= 0 { column += 1 }
                guard column < columnCount else { break }
                var width = 1
                while width < cell.columns, column + width < columnCount,
                    cover[row * columnCount + column + width] < 0
                {
                    width += 1
                }
                let height = min(cell.rows, rows.count - row)
                for coveredRow in row..<(row + height) {
                    for coveredColumn in column..<(column + width) {
                        cover[coveredRow * columnCount + coveredColumn] = placements.count
                    }
                }
                placements.append(
                    Placement(
                        cell: cell, kind: source.kind, row: row, column: column, rows: height, columns: width))
                column += width
            }
        }
        starts.append(placements.count)
        self.starts = starts
        self.placements = placements
        self.cover = cover
    }

    /// The cell that covers a grid position; nil where the rows leave it open.
    package func placement(row: Int, column: Int) -> Placement? {
        let index = cover[row * columnCount + column]
        return index < 0 ? nil : placements[index]
    }

    /// The cells that begin in a row, left to right.
    package func placements(inRow row: Int) -> ArraySlice<Placement> {
        placements[starts[row]..<starts[row + 1]]
    }

    /// Whether every position is covered and no span was cut: what a definition must produce.
    package var isComplete: Bool {
        cover.allSatisfy { $0 >= 0 }
            && placements.allSatisfy { $0.rows == $0.cell.rows && $0.columns == $0.cell.columns }
    }
}
