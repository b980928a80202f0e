import Domain

/// Where each column of a plan stands on a page.
enum PagePositions {
    /// Cell indices of the plan's columns under a header copy: its own where it is whole, else by printed number.
    static func positions(of copy: PlanSection.Copy, canonical: PlanSection.Copy, plan: ColumnPlan) -> [Int] {
        let own = canonical.plan.columns.map(\.index)
        var result: [Int]
        if isWhole(copy.plan, like: canonical.plan) {
            result = copy.plan.columns.map(\.index)
        } else if let mine = copy.group.indexByNumber, let theirs = canonical.group.indexByNumber {
            result = translated(own, from: theirs, to: mine)
        } else {
            result = own
        }
        for column in plan.columns.dropFirst(result.count) { result.append(column.index) }
        return result
    }

    private static func isWhole(_ plan: ColumnPlan, like other: ColumnPlan) -> Bool {
        plan.columns.map(\.role) == other.columns.map(\.role) && plan.columns.map(\.level) == other.columns.map(\.level)
    }

    /// Follows the printed numbers; a column without one stands beside its left neighbour.
    private static func translated(_ own: [Int], from theirs: [Int: Int], to mine: [Int: Int]) -> [Int] {
        let numberAt = Dictionary(theirs.map { ($1, $0) }) { first, _ in first }
        var found: [Int?] = own.map { index in numberAt[index].flatMap { mine[$0] } }
        var next: Int?
        for column in found.indices.reversed() {
            if let known = found[column] {
                next = known
            } else if let position = next {
                let before = found[..<column].last { $0 != nil } ?? nil
                found[column] = max(position - 1, (before ?? -1) + 1)
                next = found[column]
            }
        }
        var last = -1
        return found.map { position in
            last = position ?? last + 1
            return last
        }
    }

    /// So many rows show how a page prints its marks.
    private static let mostRows = 1_000

    /// Some pages print the mark of a step in a column of its own, though the header has one cell for both.
    static func withMarkColumn(
        _ plan: ColumnPlan, positions: [Int], rows: [GridRow]
    ) -> (plan: ColumnPlan, positions: [Int]) {
        let rows = rows.prefix(mostRows)
        for (column, position) in positions.enumerated() where column > 0 && plan.columns[column].isLabel {
            guard plan.columns[column - 1].role != .ordinal else { continue }
            // Where the header leaves room for a mark, a step without one stands in the room for names all the same.
            let hasRoom = !positions.contains(position + 1)
            let marked = rows.count { row in
                let mark = row.text(position)
                return LeadingMark.isMark(mark) || hasRoom && mark.isEmpty
                    ? CellShape(row.text(position + 1)).isText : false
            }
            let plain = rows.count { CellShape($0.text(position)).isText }
            guard marked > plain else { continue }
            var fitted = plan
            var mark = plan.columns[column]
            mark.role = .ordinal
            fitted.columns.insert(mark, at: column)
            var moved = positions
            moved.insert(position, at: column)
            // Where the header leaves room for the mark, the columns right of the name stand where they should.
            moved[column + 1] += 1
            let isCrowded = moved.indices.contains(column + 2) && moved[column + 2] == moved[column + 1]
            for index in moved.indices where isCrowded && index > column + 1 { moved[index] += 1 }
            return (fitted, moved)
        }
        return (plan, positions)
    }
}
