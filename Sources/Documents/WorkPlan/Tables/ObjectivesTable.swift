import Domain

/// From the goal over its objectives down to the activities, with the targets and money of the planned year.
struct ObjectivesTable {
    let register: WorkPlanRegister
    private var plan: StatedPlan { register.plan }
    private var year: StatedPeriod? { register.years.planned.map { .year($0) } }

    func table(of part: TablePart) -> Table {
        Table(
            columns: [
                .init(weight: 5), .init(weight: 4), WorkPlanHead.figure, .init(weight: 5), .init(weight: 5),
                .init(weight: 6), .init(weight: 7), WorkPlanHead.figure, WorkPlanHead.money,
            ],
            head: head, body: part.roots.flatMap(rows))
    }

    private var head: [TableRow] {
        let names = [
            "Tujuan", "Indikator Tujuan", "Target", "Sasaran", "Indikator Sasaran", "Program dan Kegiatan",
            "Indikator Kinerja Program (Outcome) dan Kegiatan (Output)",
        ]
        let year = register.years.label(register.years.planned, 0)
        return [
            WorkPlanHead.row(
                HeaderCells.tall(names, rows: 2)
                    + [Cell("Target Kinerja dan Kerangka Pendanaan Tahun \(year)", columns: 2)]),
            WorkPlanHead.row("Target", "Rp."),
        ]
    }

    /// A goal with all below it; an objective or program without a goal stands alone.
    private func rows(of root: Entry) -> [TableRow] {
        let isGoal = plan.level(of: root) == .goal
        let objectives = isGoal ? plan.children(of: root, [.objective, .program]) : [root]
        let blocks = objectives.flatMap(blocks)
        let goals = isGoal ? plan.indicators(of: root) : []
        let heights = blocks.map(\.work.count).reduce(0, +)
        var stack = RowStack(height: max(heights, goals.count))
        stack.add([.init(cells: [label(isGoal ? root : nil)], rows: stack.height)])
        stack.spread(
            goals.map { [register.indicator($0), target($0)] }, width: 2)
        let rest = stack.height - heights
        let empty = RowStack.Item(cells: [Cell("", columns: 6)], rows: rest)
        stack.add(lane(blocks.map { (cell: $0.objective, rows: $0.work.count) }) + [empty])
        stack.add(blocks.map { .init(cells: [$0.indicator], rows: $0.work.count) })
        let work = blocks.flatMap(\.work)
        return stack.tableRows.enumerated().map { index, row in
            work.indices.contains(index) ? TableRow(row.cells + work[index]) : row
        }
    }

    /// A label is merged over the rows of those without one below it.
    private func lane(_ labels: [(cell: Cell?, rows: Int)]) -> [RowStack.Item] {
        labels.reduce(into: []) { lane, label in
            if label.cell == nil, !lane.isEmpty {
                lane[lane.count - 1].rows += label.rows
            } else {
                lane.append(RowStack.Item(cells: [label.cell ?? Cell("")], rows: label.rows))
            }
        }
    }

    /// An indicator of an objective beside the rows of the programs that serve it.
    private struct Block {
        /// nil where the one above goes on.
        let objective: Cell?
        let indicator: Cell
        let work: [[Cell]]
    }

    private func blocks(of node: Entry) -> [Block] {
        guard plan.level(of: node) == .objective else {
            return [Block(objective: Cell(""), indicator: Cell(""), work: work([node]))]
        }
        let programs = plan.children(of: node, [.program, .activity])
        let indicators = plan.indicators(of: node)
        let known = Set(indicators.map(\.id))
        var blocks = indicators.enumerated().map { index, indicator in
            let own = programs.filter { program in
                program.under == indicator.id || index == 0 && !(program.under.map(known.contains) ?? false)
            }
            return Block(
                objective: index == 0 ? label(node) : nil, indicator: indicatorLabel(indicator), work: work(own))
        }
        if blocks.isEmpty { blocks = [Block(objective: label(node), indicator: Cell(""), work: work(programs))] }
        return blocks
    }

    private func work(_ programs: [Entry]) -> [[Cell]] {
        let rows = NodeRows(
            register: register,
            lanes: [
                .node(register.numberedName), .indicator(register.indicator), .indicator(target),
                .either(StatementKey(.budget, .own, year)),
            ])
        let nodes = programs.flatMap { StatedTree($0, of: plan).nodes }
        return nodes.isEmpty ? [[Cell("", columns: 4)]] : nodes.flatMap(rows.rows).map(\.cells)
    }

    private func target(_ indicator: Entry?) -> Cell {
        register.cell(StatementKey(.target, .own, year), of: indicator)
    }

    private func label(_ entry: Entry?) -> Cell {
        plan.labelled(entry, StatedPlan.label(entry?.number, entry?.name, mark: "."), isRowHeader: true)
    }

    private func indicatorLabel(_ entry: Entry) -> Cell {
        plan.labelled(entry, StatedPlan.label(entry.number, entry.name, mark: "."))
    }
}
