import Domain

/// The columns of one level side by side: mark, name, indicator, unit and figures.
struct Lane: Hashable, Sendable {
    /// nil where the level is told row by row ("PROGRAM / KEGIATAN").
    var level: PlanLevel?
    var levels: [PlanLevel]
    var ordinal: Int?
    /// One, or as many as a code is taken apart into.
    var codes: [Int] = []
    var label: Int?
    var indicator: Int?
    var unit: Int?
    var targets: [Int] = []
    var budgets: [Int] = []
    var notes: [Int] = []

    /// The lanes of a plan, in the order of its columns.
    static func lanes(of plan: ColumnPlan) -> [Lane] {
        var lanes: [Lane] = []
        var pending: (ordinal: Int?, codes: [Int]) = (nil, [])
        for (index, column) in plan.columns.enumerated() {
            switch column.role {
            case .ordinal: pending.ordinal = index
            case .code: pending.codes.append(index)
            case .label(let levels):
                lanes.append(
                    Lane(
                        level: column.level, levels: levels, ordinal: pending.ordinal, codes: pending.codes,
                        label: index))
                pending = (nil, [])
            case .other: break
            default:
                let lane = lanes.firstIndex { $0.level == column.level } ?? lanes.indices.last
                if let lane {
                    lanes[lane].add(index, role: column.role)
                } else {
                    var lane = Lane(level: column.level, levels: column.level.map { [$0] } ?? [], label: nil)
                    lane.add(index, role: column.role)
                    lanes.append(lane)
                }
            }
        }
        return lanes
    }

    private mutating func add(_ index: Int, role: Column.Role) {
        switch role {
        case .indicator: indicator = indicator ?? index
        case .unit: unit = unit ?? index
        case .target: targets.append(index)
        case .budget: budgets.append(index)
        case .note, .responsible, .location, .fundingSource: notes.append(index)
        case .ordinal, .code, .label, .other: break
        }
    }
}
