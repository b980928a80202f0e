import Domain

/// Columns that speak of the same nodes: their mark, code and name, their indicators, the figures about them.
struct WorkPlanLane: Hashable, Sendable {
    /// Levels of its nodes, highest first; the agency's where the table prints only indicators.
    var levels: [PlanLevel] = []
    var ordinal: Int?
    var code: Int?
    var name: Int?
    var indicator: Int?
    var unit: Int?
    /// Columns with quantities and money.
    var figures: [Int] = []
    /// Columns with texts and counts.
    var texts: [Int] = []
    /// Whether it is the second side of a review: the same nodes again.
    var isMirror = false

    /// The lanes of a table, left to right.
    static func lanes(of columns: [WorkPlanColumn], form: WorkPlanForm) -> [WorkPlanLane] {
        var lanes: [WorkPlanLane] = []
        var marks = WorkPlanLane()
        for (index, column) in columns.enumerated() {
            switch column.meaning {
            case .ordinal: marks.ordinal = marks.ordinal ?? index
            case .code: marks.code = marks.code ?? index
            case .name(let levels):
                if lanes.last?.name == nil, lanes.last?.indicator == nil, let last = lanes.indices.last {
                    lanes[last].name = index
                    lanes[last].levels = levels
                } else {
                    lanes.append(opened(marks, levels: levels, name: index))
                    marks = WorkPlanLane()
                }
            case .indicator(let measured):
                if let last = lanes.indices.last, lanes[last].indicator == nil {
                    lanes[last].indicator = index
                } else {
                    lanes.append(opened(marks, levels: measured.isEmpty ? [.agency] : measured, name: nil))
                    lanes[lanes.count - 1].indicator = index
                    marks = WorkPlanLane()
                }
            case .unit, .quantity, .money, .text, .count:
                if lanes.isEmpty {
                    lanes.append(opened(marks, levels: [], name: nil))
                    marks = WorkPlanLane()
                }
                add(column, index, to: &lanes[lanes.count - 1])
            case .other: continue
            }
        }
        return mirrored(lanes, form: form)
    }

    private static func opened(_ marks: WorkPlanLane, levels: [PlanLevel], name: Int?) -> WorkPlanLane {
        var lane = marks
        lane.levels = levels
        lane.name = name
        return lane
    }

    private static func add(_ column: WorkPlanColumn, _ index: Int, to lane: inout WorkPlanLane) {
        switch column.meaning {
        case .unit: lane.unit = lane.unit ?? index
        case .quantity, .money: lane.figures.append(index)
        default: lane.texts.append(index)
        }
    }

    private static func mirrored(_ lanes: [WorkPlanLane], form: WorkPlanForm) -> [WorkPlanLane] {
        var result = lanes
        for index in result.indices where result[index].levels.isEmpty { result[index].levels = [.agency] }
        if form == .service { for index in result.indices { result[index].levels = [.agency] } }
        if form == .review, result.count > 1 {
            for index in result.indices.dropFirst() { result[index].isMirror = true }
        }
        return result
    }
}
