import Domain

/// The columns of a table by their meaning, in order, as one copy of its header gives them.
struct ColumnPlan: Hashable, Sendable {
    var columns: [Column]

    /// Levels that have a column of names.
    var labelLevels: [PlanLevel] {
        columns.flatMap { column -> [PlanLevel] in
            if case .label(let levels) = column.role { levels } else { [] }
        }
    }

    var hasQuarterTargets: Bool {
        columns.contains { column in
            if case .target(.quarter) = column.role { true } else { false }
        }
    }

    var hasBudgets: Bool {
        columns.contains { column in
            if case .budget = column.role { true } else { false }
        }
    }

    var figureCount: Int { columns.count(where: \.isFigure) }

    /// Whether it can hold a plan: names of something and figures about it.
    var isUsable: Bool { columns.contains(where: \.isLabel) && figureCount > 0 }

    /// Index of the column that prints names of a level; nil when there is none.
    func labelColumn(of level: PlanLevel) -> Int? {
        columns.firstIndex { column in
            if case .label(let levels) = column.role { levels.contains(level) } else { false }
        }
    }
}
