import Domain

/// The rows of the wide action plan, objective by objective.
struct ActionPlanWideBody {
    let plan: StatedPlan

    /// Levels with a column of their own right of the objective.
    private static let named: [PlanLevel] = [.program, .activity, .subActivity]

    /// Leaves are printed in document order: a program may return after another one.
    var rows: [TableRow] {
        let leaves = Dictionary(grouping: leaves) { plan.ancestor(of: $0, .objective)?.id }
        let objectives = plan.nodes(.objective)
        let loose = leaves[nil].map { rows(of: nil, leaves: $0) } ?? []
        return objectives.flatMap { rows(of: $0, leaves: leaves[$0.id] ?? []) } + loose
    }

    /// The nodes that take rows: those with indicators, and those with nothing below them.
    private var leaves: [Entry] {
        plan.nodes.filter { entry in
            guard let level = plan.level(of: entry), Self.named.contains(level) else { return false }
            return !plan.indicators(of: entry).isEmpty || plan.children(of: entry, Set(Self.named)).isEmpty
        }
    }

    private func rows(of objective: Entry?, leaves: [Entry]) -> [TableRow] {
        let own = objective.map(plan.indicators) ?? []
        let heights = leaves.map { max(1, plan.indicators(of: $0).count) }
        var stack = RowStack(height: max(own.count, heights.reduce(0, +)))
        stack.add([
            .init(cells: [plan.labelled(objective, objective?.name ?? "", isRowHeader: true)], rows: stack.height)
        ])
        stack.spread(own.map { [plan.labelled($0, $0.name ?? "")] + plan.finalTargets(of: $0) }, width: 5)
        let rest = stack.height - heights.reduce(0, +)
        let empty = RowStack.Item(cells: [Cell("", columns: 3)], rows: rest)
        var named: Set<EntryID> = []
        stack.add(zip(leaves, heights).map { .init(cells: names(of: $0, &named), rows: $1) } + [empty])
        let measured = leaves.flatMap { leaf -> [Entry?] in
            let indicators = plan.indicators(of: leaf)
            return indicators.isEmpty ? [nil] : indicators
        }
        stack.add(
            measured.map { .init(cells: figures(of: $0), rows: 1) } + [.init(cells: [Cell("", columns: 8)], rows: rest)]
        )
        return stack.tableRows
    }

    /// Program, activity and sub-activity, each repeated for every leaf; marks stand at the first.
    private func names(of leaf: Entry, _ named: inout Set<EntryID>) -> [Cell] {
        Self.named.map { level in
            guard let entry = plan.ancestor(of: leaf, level) else { return Cell("") }
            let isFirst = named.insert(entry.id).inserted
            if entry.id == leaf.id { return plan.labelled(leaf, leaf.name ?? "") }
            var cell = Cell(entry.name ?? "")
            if isFirst { cell.marks = plan.marks.marks(at: plan.path(of: entry, nil)) }
            return cell
        }
    }

    private func figures(of indicator: Entry?) -> [Cell] {
        [plan.measure(indicator, indicator?.name ?? ""), Cell(indicator?.unit ?? "")]
            + plan.quarterTargets(of: indicator)
            + [plan.yearTarget(of: indicator), Cell("")]
    }
}
