import Domain

/// How badly a cell fits a column: 0 well, up to `impossible`.
struct ColumnFit: Sendable {
    static let impossible = 8
    /// From here on a cell fits so badly that it can't have been moved from there.
    static let poor = 6

    /// Whether names in the program column of this table nearly always begin with "Program".
    var programsAreMarked: Bool
    /// Whether money has columns of its own, so that none is expected among the notes.
    var hasBudgets: Bool

    func cost(_ shape: CellShape, in column: Column) -> Int {
        switch column.role {
        case .ordinal: shape.isMark || shape.isCode ? 0 : Self.impossible
        case .code: shape.isCode || shape.isNumeric || shape.isMark ? 0 : 3
        case .label(let levels): labelCost(shape, levels)
        case .indicator: indicatorCost(shape)
        case .unit: shape.isUnit ? 0 : shape.isNumeric ? 6 : shape.isLong ? 4 : 1
        case .target: shape.isMoney ? 4 : shape.isTarget ? 0 : shape.isWord ? 2 : shape.isText ? 6 : 3
        case .budget: shape.isMoney ? 0 : shape.isAmount ? 2 : shape.isTarget ? 3 : 6
        case .note, .responsible, .location, .fundingSource: noteCost(shape, column)
        case .other: 1
        }
    }

    private func labelCost(_ shape: CellShape, _ levels: [PlanLevel]) -> Int {
        if shape.isNumeric || shape.isMark { return 6 }
        if !shape.isText { return 3 }
        if levels == [.program], programsAreMarked, !shape.opensProgram { return 3 }
        if levels.allSatisfy({ $0 == .activity || $0 == .subActivity }) {
            return shape.opensProgram || shape.opensIndicator ? 3 : 0
        }
        return 0
    }

    private func indicatorCost(_ shape: CellShape) -> Int {
        if shape.isNumeric { return 6 }
        if shape.isUnit { return 4 }
        return shape.opensIndicator ? 0 : shape.isText ? 1 : 3
    }

    private func noteCost(_ shape: CellShape, _ column: Column) -> Int {
        if shape.isMoney { return column.role == .note && !hasBudgets ? 0 : 4 }
        return shape.isTarget ? 4 : 0
    }
}
