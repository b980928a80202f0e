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

    /// Indicators of an objective and the leaves beside them.
    private struct Block {
        let indicators: [Entry]
        let leaves: [Entry]
        /// Of each leaf.
        let heights: [Int]

        var filled: Int { heights.reduce(0, +) }
        var height: Int { max(1, indicators.count, filled) }
    }

    private func rows(of objective: Entry?, leaves: [Entry]) -> [TableRow] {
        let blocks = blocks(objective.map(plan.indicators) ?? [], leaves)
        var stack = RowStack(height: blocks.reduce(0) { $0 + $1.height })
        stack.add([
            .init(cells: [plan.labelled(objective, objective?.name ?? "", isRowHeader: true)], rows: stack.height)
        ])
        stack.add(
            blocks.flatMap { block in
                RowStack.spread(
                    block.indicators.map { [plan.labelled($0, $0.name ?? "")] + plan.finalTargets(of: $0) }, width: 5,
                    height: block.height)
            })
        var named: Set<EntryID> = []
        stack.add(
            blocks.flatMap { block in
                zip(block.leaves, block.heights).map { .init(cells: names(of: $0, &named), rows: $1) }
                    + [.init(cells: [Cell("", columns: 3)], rows: block.height - block.filled)]
            })
        stack.add(
            blocks.flatMap { block in
                measured(block.leaves).map { .init(cells: figures(of: $0), rows: 1) }
                    + [.init(cells: [Cell("", columns: 8)], rows: block.height - block.filled)]
            })
        return stack.tableRows
    }

    /// Where the source says under which indicator a program stands, each indicator beside its own programs; what stands
    /// under none comes last. Else all indicators beside all leaves.
    private func blocks(_ indicators: [Entry], _ leaves: [Entry]) -> [Block] {
        func block(_ indicators: [Entry], _ leaves: [Entry]) -> Block {
            Block(
                indicators: indicators, leaves: leaves, heights: leaves.map { max(1, plan.indicators(of: $0).count) })
        }
        let known = Set(indicators.map(\.id))
        let led = Dictionary(grouping: leaves) { leaf in
            plan.ancestor(of: leaf, .program)?.under.flatMap { known.contains($0) ? $0 : nil }
        }
        guard indicators.count > 1, led.keys.contains(where: { $0 != nil }) else { return [block(indicators, leaves)] }
        let loose = led[nil].map { [block([], $0)] } ?? []
        return indicators.map { block([$0], led[$0.id] ?? []) } + loose
    }

    /// The indicators of leaves; nil for one without.
    private func measured(_ leaves: [Entry]) -> [Entry?] {
        leaves.flatMap { leaf -> [Entry?] in
            let indicators = plan.indicators(of: leaf)
            return indicators.isEmpty ? [nil] : indicators
        }
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
        let name = plan.measure(indicator, indicator?.name ?? "")
        let targets = plan.quarterTargets(of: indicator) + [plan.yearTarget(of: indicator)]
        guard plan.figures == .asComputed else { return [name, Cell(indicator?.unit ?? "")] + targets + [Cell("")] }
        let column = UnitColumn(targets, unit: indicator?.unit)
        return [name, Cell(column.unit)] + column.cells + [Cell("")]
    }
}
