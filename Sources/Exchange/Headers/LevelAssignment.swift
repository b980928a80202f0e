import Domain

/// Decides of which level's nodes or indicators each column speaks.
enum LevelAssignment {
    /// Columns with their roles and levels; those without a meaning are left out.
    static func assign(_ columns: [Column], drafts: [ColumnPlanning.Draft]) -> [Column] {
        let labels = labelLevels(drafts)
        var result: [Column] = []
        var nearest: [PlanLevel] = []
        var measured: PlanLevel?
        for (column, draft) in zip(columns, drafts) {
            var column = column
            switch draft {
            case .description:
                nearest = [descriptionLevel(columns, labels: labels)]
                column.role = .label(nearest)
                column.level = nearest[0]
                measured = column.level
            case .role(.label(let levels)):
                nearest = levels
                column.role = .label(levels)
                column.level = levels.count == 1 ? levels[0] : nil
                measured = column.level
            case .indicator(let named):
                column.role = .indicator
                column.level = indicatorLevel(named: named, group: column.level, nearest: nearest, labels: labels)
                measured = column.level
            case .role(let role):
                column.role = role
                column.level = level(of: role, measured: measured, labels: labels, nearest: nearest)
            case .openTarget:
                continue
            case .other:
                column.role = .other
                column.level = nil
            }
            result.append(column)
        }
        return result
    }

    private static func labelLevels(_ drafts: [ColumnPlanning.Draft]) -> [PlanLevel] {
        drafts.flatMap { draft -> [PlanLevel] in
            if case .role(.label(let levels)) = draft { levels } else { [] }
        }
    }

    /// What "URAIAN" describes: the level a heading beside it names and no other column prints, else the objective.
    private static func descriptionLevel(_ columns: [Column], labels: [PlanLevel]) -> PlanLevel {
        columns.compactMap(\.level).first { !labels.contains($0) } ?? (labels.isEmpty ? .activity : .objective)
    }

    private static func indicatorLevel(
        named: PlanLevel?, group: PlanLevel?, nearest: [PlanLevel], labels: [PlanLevel]
    ) -> PlanLevel? {
        if nearest.count > 1 { return nil }
        if let named, labels.contains(named) || nearest.isEmpty { return named }
        if let group, nearest.isEmpty || nearest == [group] || labels.contains(group) { return group }
        return nearest.last ?? named
    }

    private static func level(
        of role: Column.Role, measured: PlanLevel?, labels: [PlanLevel], nearest: [PlanLevel]
    ) -> PlanLevel? {
        let isMixed = nearest.count > 1
        switch role {
        case .unit, .target: return measured
        case .budget:
            if isMixed { return nil }
            let lowest = labels.filter { $0 < .actionStep }.max()
            if labels.contains(.actionStep), lowest.map({ $0 <= .objective }) ?? true { return .actionStep }
            if let measured, measured <= .objective { return measured }
            return lowest ?? measured
        case .ordinal, .code: return nil
        case .note, .responsible, .location, .fundingSource, .indicator, .label, .other:
            return isMixed ? nil : nearest.last ?? labels.max() ?? measured
        }
    }
}
