import Domain

/// Puts the cells of a row into the columns of a plan, repairing cells that an extraction moved sideways.
struct RowAligner: Sendable {
    let plan: ColumnPlan
    /// Cell index of each column on this page.
    let positions: [Int]
    let fit: ColumnFit

    /// Cost of beginning a displacement, beside its distance.
    private static let shift = 2
    private static let unplaced = 9
    /// How far a cell may have moved.
    private static let reach = 3

    func align(_ row: GridRow) -> AlignedRow {
        let filled = row.filled
        let shapes = filled.map { CellShape($0.cell.text) }
        if let direct = direct(row, filled: filled, shapes: shapes) { return direct }
        return repaired(row, filled: filled, shapes: shapes)
    }

    /// The reading at face value, where every cell fits its column well enough.
    private func direct(_ row: GridRow, filled: [(index: Int, cell: GridCell)], shapes: [CellShape]) -> AlignedRow? {
        for (item, shape) in zip(filled, shapes) {
            guard let column = positions.firstIndex(of: item.index) else { return nil }
            if fit.cost(shape, in: plan.columns[column]) >= 3 { return nil }
        }
        return AlignedRow(cells: ownCells(of: row), displaced: [:], unplaced: [], row: row)
    }

    /// The cheapest order-preserving placement; a displacement that lasts over several cells is paid once.
    private func repaired(_ row: GridRow, filled: [(index: Int, cell: GridCell)], shapes: [CellShape]) -> AlignedRow {
        var states = [Key(used: 0, offset: 0): State(cost: 0, path: [])]
        for (item, shape) in zip(filled, shapes) {
            let near = positions.indices.filter { abs(item.index - positions[$0]) <= Self.reach }
            var next: [Key: State] = [:]
            for (key, state) in states {
                Self.keep(&next, key, state.adding(nil, cost: Self.unplaced))
                for column in near where column >= key.used {
                    let moved = item.index - positions[column]
                    let turn = moved == key.offset ? 0 : Self.shift + abs(moved - key.offset)
                    let cost = fit.cost(shape, in: plan.columns[column]) + turn
                    Self.keep(&next, Key(used: column + 1, offset: moved), state.adding(column, cost: cost))
                }
            }
            states = next
        }
        let winner = states.values.min { $0.precedes($1) }
        return placed(row, filled: filled, path: winner?.path ?? [])
    }

    /// The cell at each column's place; where two columns share a lost place, the first has it.
    private func ownCells(of row: GridRow) -> [GridCell?] {
        positions.enumerated().map { column, position in
            column > 0 && positions[column - 1] == position ? nil : row.cell(position)
        }
    }

    private func placed(_ row: GridRow, filled: [(index: Int, cell: GridCell)], path: [Int?]) -> AlignedRow {
        var result = AlignedRow(cells: ownCells(of: row), displaced: [:], unplaced: [], row: row)
        for index in result.cells.indices where result.cells[index]?.isEmpty == false { result.cells[index] = nil }
        for (item, column) in zip(filled, path) {
            guard let column else {
                result.unplaced.append(item.cell)
                continue
            }
            result.cells[column] = item.cell
            let moved = item.index - positions[column]
            if moved != 0 { result.displaced[column] = moved }
        }
        return result
    }

    private static func keep(_ states: inout [Key: State], _ key: Key, _ state: State) {
        if let known = states[key], !state.precedes(known) { return }
        states[key] = state
    }
}

extension RowAligner {
    /// Where a partial placement stands: the columns used up and the displacement it goes on with.
    private struct Key: Hashable {
        var used: Int
        var offset: Int
    }

    /// A partial placement: its cost so far and the column of each cell, nil for none.
    private struct State {
        var cost: Int
        var path: [Int?]

        func adding(_ column: Int?, cost added: Int) -> State {
            State(cost: cost + added, path: path + [column])
        }

        /// Cheaper first; among equals the one whose columns come first, so that the result is always the same.
        func precedes(_ other: State) -> Bool {
            if cost != other.cost { return cost < other.cost }
            for (mine, theirs) in zip(path, other.path) where mine != theirs {
                return (mine ?? .max) < (theirs ?? .max)
            }
            return false
        }
    }
}
