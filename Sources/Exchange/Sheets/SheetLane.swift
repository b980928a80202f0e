/// A name column of a sheet's table with the columns that speak of it; column numbers are those of the plan.
struct SheetLane: Hashable, Sendable {
    var label: Int?
    var ordinal: Int?
    var code: Int?
    var indicator: Int?
    var indicatorOrdinal: Int?
    var units: [Int] = []
    var quantities: [Int] = []
    var money: [Int] = []
    var texts: [Int] = []

    private var isOpen: Bool { label != nil || indicator != nil }

    /// The lanes of a plan from left to right.
    static func lanes(of plan: SheetPlan) -> [SheetLane] {
        var lanes = [SheetLane()]
        for (index, column) in plan.columns.enumerated() {
            let next = index + 1 < plan.columns.count ? plan.columns[index + 1] : nil
            if begins(column, next: next, after: lanes[lanes.count - 1]) { lanes.append(SheetLane()) }
            lanes[lanes.count - 1].take(column, at: index, next: next)
        }
        return lanes
    }

    private static func begins(_ column: SheetColumn, next: SheetColumn?, after lane: SheetLane) -> Bool {
        if column.isLabel { return lane.isOpen }
        switch column.role {
        case .ordinal, .code: return lane.isOpen && (next?.isLabel ?? false || next?.role == .code)
        default: return false
        }
    }

    private mutating func take(_ column: SheetColumn, at index: Int, next: SheetColumn?) {
        switch column.role {
        case .ordinal:
            if next?.role == .position { break }
            if label != nil, indicator == nil, next?.role == .indicator {
                indicatorOrdinal = index
            } else if ordinal == nil {
                ordinal = index
            }
        case .code: code = code ?? index
        case .name, .result: label = label ?? index
        case .indicator: indicator = indicator ?? index
        case .unit: units.append(index)
        case .quantity: quantities.append(index)
        case .money, .moneyRate: money.append(index)
        case .text: texts.append(index)
        case .position, .workUnit, .duties, .functions, .other: break
        }
    }
}
