import Domain

/// Puts the cells of a row into the columns of a plan, repairing cells that an extraction moved sideways.
struct RowAligner: Sendable {
    let plan: ColumnPlan
    /// Cell index of each column on this page.
    let positions: [Int]
    let fit: ColumnFit
    /// The columns that stand at each cell index, in order.
    private let columnsAt: [[Int]]

    /// Rows with more cells than this are read at face value.
    private static let mostCells = 64

    /// A non-empty cell of a row, its index and what it looks like.
    private struct Item {
        var index: Int
        var span: Int
        var shape: CellShape
    }

    init(plan: ColumnPlan, positions: [Int], fit: ColumnFit) {
        self.plan = plan
        self.positions = positions
        self.fit = fit
        var columns = [[Int]](repeating: [], count: max((positions.max() ?? -1) + 1, 0))
        for (column, position) in positions.enumerated() where position >= 0 { columns[position].append(column) }
        columnsAt = columns
    }

    /// - Parameter isRepairing: whether cells that don't fit may be moved; otherwise they are left out.
    func align(_ row: GridRow, isRepairing: Bool = true) -> AlignedRow {
        let items = items(of: row)
        if fitsDirectly(items) { return AlignedRow(cells: ownCells(of: row), displaced: [:], unplaced: [], row: row) }
        let canRepair = isRepairing && items.count <= Self.mostCells
        return placed(row, items: items, columns: canRepair ? repaired(items) : items.map(column))
    }

    /// Leaves every cell where it stands; one that covers several columns goes to the first of them it fits.
    func atOwnPlaces(_ row: GridRow) -> AlignedRow {
        let items = items(of: row)
        return placed(row, items: items, columns: items.map(ownColumn))
    }

    /// Whether cells of a row can't belong where they stand, and all would fit a little beside it.
    func isMoved(_ row: GridRow) -> Bool {
        let items = items(of: row)
        guard items.count <= Self.mostCells else { return false }
        let misfits = items.count { cost($0, ownColumn(of: $0)) >= ColumnFit.poor }
        return misfits >= 2 && zip(items, repaired(items)).allSatisfy { cost($0, $1) < 3 }
    }

    private func items(of row: GridRow) -> [Item] {
        var items: [Item] = []
        items.reserveCapacity(row.cells.count)
        for index in row.cells.indices where !row.cells[index].isEmpty {
            items.append(
                Item(index: index, span: row.cells[index].columnSpan, shape: CellShape(row.cells[index].text)))
        }
        return items
    }

    private func cost(_ item: Item, _ column: Int?) -> Int {
        column.map { fit.cost(item.shape, in: plan.columns[$0]) } ?? ColumnFit.impossible
    }

    private func ownColumn(of item: Item) -> Int? {
        var first: Int?
        for index in item.index..<min(item.index + item.span, max(columnsAt.count, item.index)) {
            for column in columnsAt[index] {
                if fit.cost(item.shape, in: plan.columns[column]) < ColumnFit.poor { return column }
                first = first ?? column
            }
        }
        return first
    }

    /// The first column that stands at a cell index.
    private func firstColumn(at index: Int) -> Int? {
        columnsAt.indices.contains(index) ? columnsAt[index].first : nil
    }

    /// The column a cell stands in, unless it can't belong there.
    private func column(of item: Item) -> Int? {
        firstColumn(at: item.index).flatMap { column in
            fit.cost(item.shape, in: plan.columns[column]) < ColumnFit.impossible ? column : nil
        }
    }

    /// Whether every cell fits the column it stands in well enough.
    private func fitsDirectly(_ items: [Item]) -> Bool {
        items.allSatisfy { item in
            firstColumn(at: item.index).map { fit.cost(item.shape, in: plan.columns[$0]) < 3 } ?? false
        }
    }

    /// The cheapest order-preserving placement; a displacement that lasts over several cells is paid once.
    private func repaired(_ items: [Item]) -> [Int?] {
        var search = PlacementSearch()
        var lowest = 0
        for item in items {
            let near = columns(near: item.index)
            lowest = near.first ?? lowest
            let choices = near.compactMap { column -> PlacementSearch.Choice? in
                let cost = fit.cost(item.shape, in: plan.columns[column])
                let moved = item.index - positions[column]
                guard cost < (moved == 0 ? ColumnFit.impossible : ColumnFit.poor) else { return nil }
                return PlacementSearch.Choice(column: column, moved: moved, cost: cost)
            }
            search.take(choices, lowest: lowest)
        }
        return search.columns
    }

    /// Columns within reach of a cell, in order.
    private func columns(near index: Int) -> [Int] {
        let reach = PlacementSearch.reach
        let first = max(index - reach, 0)
        return (first..<max(min(index + reach + 1, columnsAt.count), first)).flatMap { columnsAt[$0] }.sorted()
    }

    /// The cell at each column's place; where two columns share a lost place, the first has it.
    private func ownCells(of row: GridRow) -> [GridCell?] {
        positions.enumerated().map { column, position in
            firstColumn(at: position) == column ? row.cell(position) : nil
        }
    }

    private func placed(_ row: GridRow, items: [Item], columns: [Int?]) -> AlignedRow {
        var cells = positions.enumerated().map { column, position in
            firstColumn(at: position) == column ? emptyCell(position, of: row) : nil
        }
        var displaced: [Int: Int] = [:]
        var unplaced: [GridCell] = []
        for (item, column) in zip(items, columns) {
            guard let column else {
                unplaced.append(row.cells[item.index])
                continue
            }
            cells[column] = row.cells[item.index]
            let moved = item.index - positions[column]
            let isCovered = moved <= 0 && item.span > -moved
            if moved != 0, !isCovered { displaced[column] = moved }
        }
        return AlignedRow(cells: cells, displaced: displaced, unplaced: unplaced, row: row)
    }

    private func emptyCell(_ index: Int, of row: GridRow) -> GridCell? {
        row.cells.indices.contains(index) && row.cells[index].isEmpty ? row.cells[index] : nil
    }
}
