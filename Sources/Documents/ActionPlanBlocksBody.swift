import Domain

/// The parts of the action plan in blocks: one for each objective, all its tables in one grid of twelve columns.
struct ActionPlanBlocksBody {
    let plan: StatedPlan

    private static let width = 12
    private static let steps: Set<PlanLevel> = [.actionStep, .subActivity]

    var parts: [[TableRow]] {
        let parts = plan.nodes(.objective).map(part)
        let loose = plan.nodes(.program).filter { plan.ancestor(of: $0, .objective) == nil }
        return parts + (loose.isEmpty ? [] : [loose.flatMap { shortHead + block($0) }])
    }

    /// A full block for each indicator of the objective, led by its first program; further programs in short blocks.
    private func part(_ objective: Entry) -> [TableRow] {
        let programs = plan.children(of: objective, [.program])
        let indicators = plan.indicators(of: objective)
        let led = indicators.map { indicator in programs.filter { $0.under == indicator.id } }
        let known = Set(indicators.map(\.id))
        let others = programs.filter { program in program.under.map { !known.contains($0) } ?? true }
        var rows: [TableRow] = []
        for (ordinal, programs) in led.enumerated() {
            rows += fullHead(objective, ordinal: ordinal, indicator: indicators[ordinal], isLed: !programs.isEmpty)
            for (index, program) in programs.enumerated() { rows += (index > 0 ? shortHead : []) + block(program) }
        }
        if indicators.isEmpty { rows += fullHead(objective, ordinal: 0, indicator: nil, isLed: !others.isEmpty) }
        for (index, program) in others.enumerated() {
            rows += (index > 0 || !indicators.isEmpty ? shortHead : []) + block(program)
        }
        return rows
    }

    // MARK: Objective and program

    private func fullHead(_ objective: Entry, ordinal: Int, indicator: Entry?, isLed: Bool) -> [TableRow] {
        let print = EntryPrint(objective, ordinal: ordinal)
        let label = StatedPlan.markedLabel(indicator?.number, indicator?.name)
        let name =
            ordinal == 0
            ? plan.labelled(objective, print.name ?? "", isRowHeader: true) : Cell(print.name ?? "", isRowHeader: true)
        let row = [Cell(print.number ?? ""), name, plan.measure(indicator, label)]
        let band = TableRow(.band, [Cell("SASARAN PROGRAM", columns: Self.width)])
        return head(["NO", "SASARAN STRATEGIS"]) + [TableRow(row + yearAndQuarters(of: indicator))]
            + (isLed ? [band] : [])
    }

    private var shortHead: [TableRow] { head(["", "SASARAN PROGRAM"]) }

    private func head(_ names: [String]) -> [TableRow] {
        let tall = HeaderCells.tall(names + ["INDIKATOR SASARAN", "TARGET KINERJA TAHUNAN"], rows: 2)
        return [
            TableRow(.header, tall + [Cell("TARGET KINERJA TRIWULAN", columns: 5), Cell("", columns: 3, rows: 2)]),
            TableRow(.header, HeaderCells.quarters(firstColumns: 2)),
        ]
    }

    /// The year's target before those of the quarters, the first of which takes two columns.
    private func yearAndQuarters(of indicator: Entry?) -> [Cell] {
        var quarters = plan.quarterTargets(of: indicator)
        quarters[0].columns = 2
        return [plan.yearTarget(of: indicator)] + quarters + [Cell("", columns: 3)]
    }

    private func block(_ program: Entry) -> [TableRow] {
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
        let activities = plan.children(of: program, [.activity])
        return stack.tableRows + (activities.isEmpty ? [] : activityHead + activities.flatMap(rows))
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

    /// Outputs and steps stand side by side; the one on a row has nothing to do with the other.
    private func rows(of activity: Entry) -> [TableRow] {
        let outputs = plan.indicators(of: activity)
        let steps = plan.children(of: activity, Self.steps)
        let heights = steps.map { max(1, plan.indicators(of: $0).count) }
        var stack = RowStack(height: max(outputs.count, heights.reduce(0, +)))
        let name = [
            Cell(activity.number ?? ""), plan.labelled(activity, activity.name ?? "", isRowHeader: true),
        ]
        stack.add([.init(cells: name, rows: stack.height)])
        stack.spread(
            outputs.map {
                [plan.labelled($0, StatedPlan.markedLabel($0.number, $0.name)), plan.yearTarget(of: $0)]
            }, width: 2)
        let rest = stack.height - heights.reduce(0, +)
        stack.add(
            zip(steps, heights).map {
                .init(cells: [Cell($0.number ?? ""), plan.labelled($0, $0.name ?? "")], rows: $1)
            }
                + [.init(cells: [Cell("", columns: 2)], rows: rest)])
        let measured = steps.flatMap { step -> [Entry?] in
            let indicators = plan.indicators(of: step)
            return indicators.isEmpty ? [nil] : indicators
        }
        stack.add(
            measured.map { .init(cells: [plan.measure($0, $0?.name ?? "")] + plan.quarterTargets(of: $0), rows: 1) }
                + [.init(cells: [Cell("", columns: 5)], rows: rest)])
        stack.add([.init(cells: [plan.cell(.budget, of: activity, in: .year)], rows: stack.height)])
        return stack.tableRows
    }
}
