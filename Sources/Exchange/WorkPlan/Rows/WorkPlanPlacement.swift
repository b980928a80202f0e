import Domain

/// Puts the cells of a page's rows into columns, also where a code takes several cells or a merged cell was lost.
struct WorkPlanPlacement {
    private let fit: WorkPlanFit
    private let columns: [WorkPlanColumn]
    private let codeColumn: Int?
    private let page: WorkPlanTable.Page
    /// How much further right a row stands whose code is printed in several cells.
    private let widening: Int

    private struct Item {
        var index: Int
        var cell: GridCell
        var shape: CellShape
    }

    /// How far a cell may have moved.
    private static let reach = 3
    /// A code is printed in at most so many cells.
    private static let mostCodeCells = 7
    /// Rows with more cells than this are read at face value.
    private static let mostCells = 64

    init(_ page: WorkPlanTable.Page, fit: WorkPlanFit) {
        self.page = page
        self.fit = fit
        columns = fit.columns
        codeColumn = columns.firstIndex { $0.meaning == .code }
        widening = codeColumn == nil ? 0 : max(0, page.width - (page.positions.last ?? 0) - 1)
    }

    func place(_ row: GridRow) -> WorkPlanRow {
        var result = WorkPlanRow(cells: [])
        let items = joinedCode(row, &result).map {
            Item(index: $0.index, cell: $0.cell, shape: CellShape($0.cell.text))
        }
        let fit = fit.regarding(items.map { (shape: $0.shape, text: $0.cell.text) })
        let narrow = page.positions
        let wide = page.positions.enumerated().map { $0 > (codeColumn ?? -1) ? $1 + widening : $1 }
        let candidates = widening > 0 && widening <= 6 ? [narrow, wide] : [narrow]
        let costs = candidates.map { directCost(items, positions: $0, fit: fit) }
        let best = costs[0] <= (costs.last ?? 0) ? 0 : candidates.count - 1
        let positions = candidates[best]
        result.cells = positions.map { position in row.cell(position).map { GridCell(text: "", place: $0.place) } }
        let indices = Dictionary(positions.enumerated().map { ($1, $0) }) { first, _ in first }
        let direct = items.map { indices[$0.index] }
        let isGood = zip(items, direct).allSatisfy { item, column in
            column.map { fit.cost(item.shape, item.cell.text, in: $0) < 3 } ?? false
        }
        let placed =
            isGood || row.isExact || items.count > Self.mostCells
            ? direct : repaired(items, positions: positions, fit: fit)
        for (item, column) in zip(items, placed) {
            guard let column, result.text(column).isEmpty else {
                result.unplaced.append(item.cell)
                continue
            }
            result.cells[column] = item.cell
            if item.index != positions[column] { result.displaced.insert(column) }
        }
        return result
    }

    /// The filled cells of a row with the parts of a code as one.
    private func joinedCode(_ row: GridRow, _ result: inout WorkPlanRow) -> [(index: Int, cell: GridCell)] {
        var filled = row.filled
        guard let codeColumn else { return filled }
        let start = page.positions[codeColumn]
        let parts = filled.drop { $0.index < start }.prefix { item in
            item.index < start + Self.mostCodeCells && WorkPlanFit.isCode(item.cell.text)
        }
        guard let first = parts.first, first.index == start, parts.count > 1,
            zip(parts, parts.dropFirst()).allSatisfy({ $1.index - $0.index == 1 })
        else { return filled }
        let code = parts.map { $0.cell.text.filter { $0 != "'" && $0 != "’" }.trimmed }.joined(separator: ".")
        result.codeCells = parts.dropFirst().map(\.cell)
        filled.removeAll { item in parts.contains { $0.index == item.index } }
        filled.insert(
            (start, GridCell(text: code, place: first.cell.place)), at: filled.firstIndex { $0.index > start } ?? 0)
        return filled
    }

    private func directCost(_ items: [Item], positions: [Int], fit: WorkPlanFit) -> Int {
        let indices = Dictionary(positions.enumerated().map { ($1, $0) }) { first, _ in first }
        return items.reduce(0) { sum, item in
            sum + (indices[item.index].map { fit.cost(item.shape, item.cell.text, in: $0) } ?? WorkPlanFit.impossible)
        }
    }

    /// The cheapest order-preserving placement; a displacement that lasts over several cells is paid once.
    private func repaired(_ items: [Item], positions: [Int], fit: WorkPlanFit) -> [Int?] {
        var search = PlacementSearch()
        var lowest = 0
        for item in items {
            let near = positions.indices.filter { abs(positions[$0] - item.index) <= Self.reach }
            lowest = near.first ?? lowest
            let choices = near.compactMap { column -> PlacementSearch.Choice? in
                let moved = item.index - positions[column]
                let isMovedDash = moved != 0 && columns[column].isMoney && MissingMarks.isDash(item.cell.text)
                let cost = fit.cost(item.shape, item.cell.text, in: column) + (isMovedDash ? 4 : 0)
                guard cost < (moved == 0 ? WorkPlanFit.impossible : WorkPlanFit.poor) else { return nil }
                return PlacementSearch.Choice(column: column, moved: moved, cost: cost)
            }
            search.take(choices, lowest: lowest)
        }
        return search.columns
    }
}
