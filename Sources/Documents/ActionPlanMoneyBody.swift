import Domain

/// The rows of the two tables of the action plan with money.
struct ActionPlanMoneyBody {
    let plan: StatedPlan

    // MARK: Objectives

    /// Goal by goal; objectives without a goal come last.
    var objectiveRows: [TableRow] {
        let objectives = Dictionary(grouping: plan.nodes(.objective)) { plan.ancestor(of: $0, .goal)?.id }
        let loose = objectives[nil].map { rows(of: nil, objectives: $0) } ?? []
        return plan.nodes(.goal).flatMap { rows(of: $0, objectives: objectives[$0.id] ?? []) } + loose
    }

    private func rows(of goal: Entry?, objectives: [Entry]) -> [TableRow] {
        let heights = objectives.map { max(1, plan.indicators(of: $0).count) }
        var stack = RowStack(height: heights.reduce(0, +))
        stack.add([.init(cells: [label(goal)], rows: stack.height)])
        guard !objectives.isEmpty else {
            stack.add([.init(cells: [Cell("", columns: 12)], rows: 1)])
            return stack.tableRows
        }
        stack.add(zip(objectives, heights).map { .init(cells: [label($0)], rows: $1) })
        let measured = objectives.flatMap { objective -> [Entry?] in
            let indicators = plan.indicators(of: objective)
            return indicators.isEmpty ? [nil] : indicators
        }
        stack.add(
            measured.map { .init(cells: [measure($0)] + plan.targetsWithMoney(of: $0, money: $0), rows: 1) })
        return stack.tableRows
    }

    private func label(_ entry: Entry?) -> Cell {
        plan.labelled(entry, StatedPlan.label(entry?.number, entry?.name))
    }

    private func measure(_ indicator: Entry?) -> Cell {
        plan.measure(indicator, StatedPlan.label(indicator?.number, indicator?.name))
    }

    // MARK: Programs and activities

    /// Programs in document order, each under the goal, objective and indicator it serves, where these change; so are
    /// activities that stand under no program.
    var programRows: [TableRow] {
        let programs = plan.nodes.filter { entry in
            plan.level(of: entry) == .program || plan.level(of: entry) == .activity && !isUnderProgram(entry)
        }
        guard !programs.isEmpty else { return [] }
        let blocks = programs.map(block)
        let heads = printedHeads(over: programs)
        var stack = RowStack(height: blocks.reduce(0) { $0 + $1.count })
        for column in 0..<3 {
            stack.add(Self.lane(heads.map { $0[column] }, heights: blocks.map(\.count)))
        }
        return zip(stack.tableRows, blocks.flatMap { $0 }).map { TableRow($0.cells + $1) }
    }

    private func isUnderProgram(_ activity: Entry) -> Bool {
        activity.parent.flatMap(plan.entry).flatMap(plan.level) == .program
    }

    /// For each program the labels of its goal, objective and indicator; nil where the one above goes on.
    private func printedHeads(over programs: [Entry]) -> [[Cell?]] {
        var prints: [EntryID: Int] = [:]
        var last: [EntryID?] = [nil, nil, nil]
        return programs.map { program in
            heads(of: program).enumerated().map { index, head in
                let isChanged = head?.id != last[index]
                last[index] = head?.id
                guard let head else { return isChanged ? Cell("") : nil }
                let count = prints[head.id] ?? 0
                guard isChanged || head.reprints.count > count else { return nil }
                prints[head.id] = count + 1
                let print = EntryPrint(head, ordinal: count + 1)
                return plan.relabelled(head, print, StatedPlan.label(print.number, print.name, mark: "."))
            }
        }
    }

    private func heads(of program: Entry) -> [Entry?] {
        let objective = plan.ancestor(of: program, .objective)
        let indicator = objective.flatMap { plan.indicators(of: $0).first { $0.id == program.under } }
        return [plan.ancestor(of: program, .goal), objective, indicator]
    }

    /// Each label merged over its own rows and those of the programs it goes on for.
    private static func lane(_ labels: [Cell?], heights: [Int]) -> [RowStack.Item] {
        zip(labels, heights).reduce(into: []) { lane, block in
            if block.0 == nil, !lane.isEmpty {
                lane[lane.count - 1].rows += block.1
            } else {
                lane.append(RowStack.Item(cells: [block.0 ?? Cell("")], rows: block.1))
            }
        }
    }

    /// The program's own rows and those of its activities.
    private func block(_ program: Entry) -> [[Cell]] {
        guard plan.level(of: program) == .program else { return rows(ofActivity: program) }
        let name = StatedPlan.label(program.number, program.name.map(Self.withColon), mark: ".")
        return rows(of: program, name: name)
            + plan.children(of: program, [.activity]).flatMap(rows(ofActivity:))
    }

    private func rows(ofActivity activity: Entry) -> [[Cell]] {
        rows(of: activity, name: StatedPlan.label(activity.number, activity.name, mark: "."))
    }

    /// A row for each indicator; the name is merged over them, and the money stands on the first.
    private func rows(of node: Entry, name: String) -> [[Cell]] {
        let indicators: [Entry?] = plan.indicators(of: node).isEmpty ? [nil] : plan.indicators(of: node)
        return indicators.enumerated().map { index, indicator in
            let own = [
                index == 0 ? plan.labelled(node, name) : Cell(""), plan.measure(indicator, indicator?.name ?? ""),
            ]
            return own + plan.targetsWithMoney(of: indicator, money: index == 0 ? node : nil)
        }
    }

    /// A program's name is followed by its activities; one that ends in a mark keeps it.
    private static func withColon(_ name: String) -> String {
        name.last.map { ".:;".contains($0) } ?? true ? name : name + " :"
    }
}
