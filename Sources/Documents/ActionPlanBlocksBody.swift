import Domain

/// The parts of the action plan in blocks: one for each objective, all its tables in one grid of twelve columns.
///
/// Every objective, program, activity and step has its rows; what stands under none of those above it in the form has
/// them in the last part.
struct ActionPlanBlocksBody {
    private(set) var parts: [[TableRow]] = []
    private let plan: StatedPlan
    private var placed: Set<EntryID> = []

    private static let width = 12
    private static let steps: Set<PlanLevel> = [.actionStep, .subActivity]

    init(plan: StatedPlan) {
        self.plan = plan
        for objective in plan.nodes(.objective) { parts.append(part(objective)) }
        let loose = looseRows()
        if !loose.isEmpty { parts.append(loose) }
    }

    private mutating func looseRows() -> [TableRow] {
        var rows: [TableRow] = []
        for program in plan.nodes(.program) where !placed.contains(program.id) { rows += shortHead + block(program) }
        rows += work(plan.nodes(.activity).filter { !placed.contains($0.id) }, steps: [])
        for step in plan.nodes where plan.level(of: step).map(Self.steps.contains) ?? false {
            if !placed.contains(step.id) { rows += work([], steps: [step]) }
        }
        return rows
    }

    /// A full block for each indicator of the objective, led by its first program; further programs in short blocks.
    private mutating func part(_ objective: Entry) -> [TableRow] {
        placed.insert(objective.id)
        let programs = plan.children(of: objective, [.program])
        let indicators = plan.indicators(of: objective)
        let known = Set(indicators.map(\.id))
        let others = programs.filter { program in program.under.map { !known.contains($0) } ?? true }
        var rows: [TableRow] = []
        let measured: [Entry?] = indicators.isEmpty ? [nil] : indicators
        for (ordinal, indicator) in measured.enumerated() {
            let led = indicator.map { indicator in programs.filter { $0.under == indicator.id } } ?? others
            rows += fullHead(objective, ordinal: ordinal, indicator: indicator)
            if ordinal == 0 { rows += work(under: objective) }
            if !led.isEmpty { rows.append(TableRow(.band, [Cell("SASARAN PROGRAM", columns: Self.width).centered])) }
            for (index, program) in led.enumerated() { rows += (index > 0 ? shortHead : []) + block(program) }
        }
        if !indicators.isEmpty { for program in others { rows += shortHead + block(program) } }
        return rows
    }

    // MARK: Objective and program

    private func fullHead(_ objective: Entry, ordinal: Int, indicator: Entry?) -> [TableRow] {
        let print = EntryPrint(objective, ordinal: ordinal)
        let label = StatedPlan.markedLabel(indicator?.number, indicator?.name)
        let name =
            ordinal == 0
            ? plan.labelled(objective, print.name ?? "", isRowHeader: true)
            : plan.relabelled(objective, print, print.name ?? "", isRowHeader: true)
        let row = [Cell(print.number ?? ""), name, plan.measure(indicator, label)]
        return head(["NO", "SASARAN STRATEGIS"]) + [TableRow(row + yearAndQuarters(of: indicator))]
    }

    private var shortHead: [TableRow] { head(["", "SASARAN PROGRAM"]) }

    private func head(_ names: [String]) -> [TableRow] {
        let tall = HeaderCells.tall(names + ["INDIKATOR SASARAN", "TARGET KINERJA TAHUNAN"], rows: 2)
        return [
            TableRow(.header, tall + [Cell("TARGET KINERJA TRIWULAN", columns: 5), Cell("", columns: 3, rows: 2)]),
            TableRow(.header, HeaderCells.quarters(firstColumns: 2)),
        ]
    }

    /// The year's target before those of the quarters, the first of which takes two columns; the second stands where the
    /// blocks of activities have texts.
    private func yearAndQuarters(of indicator: Entry?) -> [Cell] {
        var quarters = plan.measuredQuarters(of: indicator).map(\.centered)
        quarters[0].columns = 2
        return [plan.measuredTarget(of: indicator, in: .year)] + quarters + [Cell("", columns: 3)]
    }

    private mutating func block(_ program: Entry) -> [TableRow] {
        placed.insert(program.id)
        let indicators = plan.indicators(of: program)
        var stack = RowStack(height: indicators.count)
        let name = StatedPlan.label(program.number, program.name)
        stack.add([.init(cells: [Cell(""), plan.labelled(program, name, isRowHeader: true)], rows: stack.height)])
        let measured: [Entry?] = indicators.isEmpty ? [nil] : indicators
        stack.add(
            measured.map { indicator in
                let label = StatedPlan.markedLabel(indicator?.number, indicator?.name)
                return .init(cells: [plan.measure(indicator, label)] + yearAndQuarters(of: indicator), rows: 1)
            })
        return stack.tableRows + work(under: program)
    }

    // MARK: Activities

    private var activityHead: [TableRow] {
        let names = ["NO", "KEGIATAN", "INDIKATOR KINERJA KEGIATAN", "TARGET KINERJA TAHUNAN"]
        return [
            TableRow(
                .header,
                HeaderCells.tall(names, rows: 2) + [Cell("AKSI/SUB KEGIATAN", columns: 2, rows: 2)]
                    + HeaderCells.tall(["INDIKATOR AKSI/SUB KEGIATAN"], rows: 2)
                    + [Cell("TARGET KINERJA TRIWULAN", columns: 4)] + HeaderCells.tall(["KETERANGAN"], rows: 2)),
            TableRow(.header, HeaderCells.quarters()),
        ]
    }

    /// What is done directly under an objective or a program.
    private mutating func work(under entry: Entry) -> [TableRow] {
        work(plan.children(of: entry, [.activity]), steps: plan.children(of: entry, Self.steps))
    }

    /// - Parameter steps: those that stand under no activity.
    private mutating func work(_ activities: [Entry], steps: [Entry]) -> [TableRow] {
        guard !(activities + steps).isEmpty else { return [] }
        var rows = activityHead
        for activity in activities { rows += self.rows(of: activity, steps: plan.children(of: activity, Self.steps)) }
        return steps.isEmpty ? rows : rows + self.rows(of: nil, steps: steps)
    }

    /// Outputs and steps stand side by side; the one on a row has nothing to do with the other.
    private mutating func rows(of activity: Entry?, steps: [Entry]) -> [TableRow] {
        let outputs = activity.map(plan.indicators) ?? []
        let steps = steps.flatMap { [$0] + plan.children(of: $0, [.actionStep]) }
        placed.formUnion(([activity].compactMap { $0 } + steps).map(\.id))
        let heights = steps.map { max(1, plan.indicators(of: $0).count) }
        var stack = RowStack(height: max(outputs.count, heights.reduce(0, +)))
        let name = [
            Cell(activity?.number ?? ""), plan.labelled(activity, activity?.name ?? "", isRowHeader: true),
        ]
        stack.add([.init(cells: name, rows: stack.height)])
        stack.spread(
            outputs.map {
                [
                    plan.labelled($0, StatedPlan.markedLabel($0.number, $0.name)),
                    plan.measuredTarget(of: $0, in: .year),
                ]
            }, width: 2)
        stack.add(
            zip(steps, heights).map {
                .init(cells: [Cell($0.number ?? ""), plan.labelled($0, $0.name ?? "")], rows: $1)
            }
                + [.init(cells: [Cell("", columns: 2)], rows: stack.height - heights.reduce(0, +))])
        stack.add(
            figures(of: steps) + [.init(cells: [Cell("", columns: 5)], rows: stack.height - heights.reduce(0, +))])
        stack.add(money(of: activity, steps: steps, heights: heights, height: stack.height))
        return stack.tableRows
    }

    /// The activity's budget beside all its rows; as stated those of its steps beside theirs, where it has none.
    private func money(of activity: Entry?, steps: [Entry], heights: [Int], height: Int) -> [RowStack.Item] {
        let isOwn = activity.flatMap { plan.statement(.budget, of: $0, in: .year) } != nil
        let areFunded = steps.contains { plan.statement(.budget, of: $0, in: .year) != nil }
        guard !isOwn, areFunded, plan.figures == .asStated || activity == nil else {
            return [.init(cells: [plan.cell(.budget, of: activity, in: .year)], rows: height)]
        }
        let rest = height - heights.reduce(0, +)
        return zip(steps, heights).map { .init(cells: [plan.cell(.budget, of: $0, in: .year)], rows: $1) }
            + [.init(cells: [Cell("")], rows: rest)]
    }

    /// A row for each indicator of each step.
    private func figures(of steps: [Entry]) -> [RowStack.Item] {
        steps.flatMap { step -> [Entry?] in
            let indicators = plan.indicators(of: step)
            return indicators.isEmpty ? [nil] : indicators
        }
        .map { .init(cells: [plan.measure($0, $0?.name ?? "")] + plan.measuredQuarters(of: $0), rows: 1) }
    }
}
