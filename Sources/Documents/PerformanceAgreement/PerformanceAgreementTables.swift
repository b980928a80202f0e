import Domain

/// The two attachments of an agreement: promised targets, and the money they are reached with.
struct PerformanceAgreementTables {
    let plan: StatedPlan
    let level: OfficeLevel
    /// Plans that have a target where the agreement's own source has none.
    let others: [StatedPlan]
    /// All prints of each node.
    private let prints: [NodeID?: [Entry]]

    init(plan: StatedPlan, level: OfficeLevel, others: [StatedPlan] = []) {
        self.plan = plan
        self.others = others
        self.level = level
        prints = Dictionary(grouping: plan.nodes, by: \.nodeID)
    }

    // MARK: Targets

    /// A row for each promised indicator; the result is merged over its indicators.
    var targets: Table {
        table(
            of: plan.distinct(level.promised),
            heading: statedHeading ?? level.promisedHeading,
            lacking: "sumber tidak memuat \(level.promised.title.lowercased())")
    }

    /// What an agreement itself calls the results it promises; nil where the source is a plan, which names programs and
    /// activities and not their results.
    private var statedHeading: String? {
        guard plan.document.kind == .performanceAgreement else { return nil }
        let indicators = plan.distinct(level.promised).flatMap(plan.indicators)
        let table = indicators.lazy.compactMap(plan.table).first
        let header = plan.document.blocks.first {
            $0.kind == .tableHeader && $0.number == nil && $0.table?.text == table && table != nil
        }
        let names = header?.text.split(separator: "|").map { $0.trimmed } ?? []
        return names.count > 1 ? names[1] : level.resultHeading
    }

    /// The same for what a post is to reach by its individual indicators.
    func results(_ results: [Entry]) -> Table {
        table(of: results, heading: level.resultHeading, lacking: "jabatan ini belum mempunyai kinerja individu")
    }

    /// - Parameter lacking: why there is nothing to promise, where there isn't.
    private func table(of promised: [Entry], heading: String, lacking: String) -> Table {
        let names = ["NO", heading, "INDIKATOR KINERJA", "SATUAN", "TARGET"]
        return Table(
            columns: [
                .init(weight: 1, alignment: .center), .init(weight: 6), .init(weight: 7),
                .init(weight: 2, alignment: .center), .init(weight: 3, alignment: .center),
            ],
            head: [TableRow(.header, names.map { Cell($0) })], numberRow: (1...5).map { "(\($0))" },
            body: promised.isEmpty
                ? [Self.gap(lacking, columns: names.count)]
                : promised.enumerated().flatMap { rows(of: $1, ordinal: $0 + 1) })
    }

    /// The one row of a table without any: a hole across it.
    private static func gap(_ why: String, columns: Int) -> TableRow {
        TableRow([Cell("1"), Cell(.missing(why), columns: columns - 1)])
    }

    private func rows(of node: Entry, ordinal: Int) -> [TableRow] {
        let indicators: [Entry?] = plan.indicators(of: node).isEmpty ? [nil] : plan.indicators(of: node)
        return indicators.enumerated().map { index, indicator in
            let name =
                indicator.map { named($0) }
                ?? Cell(
                    .missing("\(plan.level(of: node)?.title.lowercased() ?? "kinerja") ini belum mempunyai indikator"))
            let own = [name] + measured(indicator)
            guard index == 0 else { return TableRow(own) }
            let heads = [Cell("\(ordinal)"), named(node, isRowHeader: true)]
            return TableRow(heads.map { $0.merged(rows: indicators.count) } + own)
        }
    }

    /// The name of a node, result or indicator; a hole where it has none.
    private func named(_ entry: Entry, isRowHeader: Bool = false) -> Cell {
        var cell = plan.labelled(entry, entry.name ?? "", isRowHeader: isRowHeader)
        if Self.isBlank(cell) { cell.content = .missing("baris ini belum bernama") }
        return cell
    }

    /// Whether the source has no such cell, an empty one, or one that says there is no value yet.
    private static func isBlank(_ cell: Cell) -> Bool {
        switch cell.content {
        case .value(.text(let paragraphs)): paragraphs.allSatisfy { MissingMarks.isBlank($0.text) }
        case .unfilled(let raw, _): MissingMarks.isBlank(raw.trimmed)
        default: false
        }
    }

    /// Unit and target. What an agreement itself prints stays as it is; a plan may print both in one cell.
    private func measured(_ indicator: Entry?) -> [Cell] {
        let target = target(of: indicator)
        let unit = indicator.flatMap(unit)
        let isOwn = plan.figures == .asStated && plan.document.kind == .performanceAgreement
        guard !isOwn else { return [Cell(unit ?? ""), target] }
        let column = UnitColumn([target], unit: unit)
        return [Cell(column.unit)] + column.cells
    }

    private func target(of indicator: Entry?) -> Cell {
        guard let indicator else { return Cell(.notApplicable) }
        let prints = [(plan, indicator)] + elsewhere(indicator)
        let stated = prints.lazy.map { $0.yearTarget(of: $1) }.first { !Self.isBlank($0) && $0.content.gap == nil }
        let own = plan.yearTarget(of: indicator)
        return FigureNote.unmarked(
            stated ?? (Self.isBlank(own) ? Cell(.missing("target tahunan belum ditetapkan")) : own))
    }

    private func unit(of indicator: Entry) -> String? {
        indicator.unit ?? elsewhere(indicator).lazy.compactMap(\.1.unit).first
    }

    /// The same indicator as other plans print it.
    private func elsewhere(_ indicator: Entry) -> [(StatedPlan, Entry)] {
        guard let id = indicator.indicatorID else { return [] }
        return others.compactMap { plan in
            plan.document.entries.first { $0.indicatorID == id }.map { (plan, $0) }
        }
    }

    // MARK: Money

    /// - Parameter funded: what carries the money; nil where no plan has it.
    func budgets(_ funded: PlanLevel?) -> Table {
        let usual = level.funded.map { $0.title.lowercased() }
        return budgets(
            of: funded.map(plan.distinct) ?? [], heading: funded?.title.uppercased() ?? usual[0].uppercased(),
            total: statedTotal, lacking: "sumber tidak memuat \(usual.joined(separator: " atau "))")
    }

    /// What a post answers for: the programs and activities whose indicators it promises, or what they are made of.
    func budgets(ofWork results: [Entry], in sheets: StatedPlan) -> Table {
        let promised = Set(results.flatMap(sheets.indicators).compactMap(\.indicatorID))
        let owners = plan.nodes.filter { node in
            plan.indicators(of: node).contains { $0.indicatorID.map(promised.contains) ?? false }
        }
        var known: Set<NodeID> = []
        let nodes = owners.flatMap(carriers).filter { $0.nodeID.map { known.insert($0).inserted } ?? false }
        let levels = Set(nodes.compactMap(plan.level)).sorted().map { $0.title.uppercased() }
        let heading = levels.isEmpty ? level.funded[0].title.uppercased() : levels.joined(separator: " / ")
        return budgets(
            of: nodes, heading: heading, total: nil,
            lacking: "tidak ada program atau kegiatan yang memakai indikator jabatan ini"
        )
    }

    /// What carries the money of a node: itself, or what is below it on the level that this office answers for.
    private func carriers(of node: Entry) -> [Entry] {
        guard let own = plan.level(of: node), let top = level.funded.min(), own < top else { return [node] }
        let below = plan.children(of: node, Set(PlanLevel.allCases.filter { $0 > own }))
        let carriers = below.flatMap(carriers)
        return carriers.isEmpty ? [node] : carriers
    }

    private func budgets(of nodes: [Entry], heading: String, total: (name: String?, amount: Cell)?, lacking why: String)
        -> Table
    {
        let names = ["NO", heading, "ANGGARAN (Rp)", "KETERANGAN"]
        let amounts = nodes.map(amount)
        let form = MoneyForm(sharedBy: amounts)
        let rows = zip(nodes, amounts).enumerated().map { index, row in
            self.row(of: row.0, ordinal: index + 1, amount: told(row.1, form))
        }
        let sum = told(total?.amount ?? sum(of: nodes), form)
        var table = Table(
            columns: [
                .init(weight: 1, alignment: .center), .init(weight: 9), .init(weight: 4, alignment: .end),
                .init(weight: 4),
            ],
            head: [TableRow(.header, names.map { Cell($0) })], numberRow: (1...4).map { "(\($0))" },
            body: nodes.isEmpty
                ? [Self.gap(why, columns: names.count)]
                : rows + [TableRow(.total, [Cell(total?.name ?? "JUMLAH", columns: 2), sum, Cell("")])])
        let isMarked = table.body.contains { $0.cells.contains { $0.marks == [RevisionMoney.mark] } }
        if isMarked { table.notes = [RevisionMoney.note] }
        return table
    }

    /// As stated a sum that the source doesn't print is printed as its other amounts are, and marked.
    private func told(_ cell: Cell, _ form: MoneyForm?) -> Cell {
        guard plan.figures == .asStated, case .value(.money(let money)) = cell.content else { return cell }
        var cell = cell
        if let printed = form?.printed(money) { cell.content = .value(.stated(printed, money.rupiah)) }
        cell.marks = [RevisionMoney.mark]
        return cell
    }

    /// Whether any node of a level has an amount.
    func statesMoney(of level: PlanLevel) -> Bool { plan.distinct(level).contains { money(of: $0) != nil } }

    private func row(of node: Entry, ordinal: Int, amount: Cell) -> TableRow {
        TableRow([
            Cell("\(ordinal)"), named(node, isRowHeader: true), amount,
            Cell(plan.text(.fundingSource, of: node) ?? remark(on: node) ?? ""),
        ])
    }

    /// What an agreement itself prints beside the money.
    private func remark(on node: Entry) -> String? {
        plan.document.kind == .performanceAgreement ? plan.text(.note, of: node) : nil
    }

    /// As stated where the source prints it once; else what its shares add up to.
    private func amount(of node: Entry) -> Cell {
        let stated = shares(of: node).map { plan.cell(.budget, of: $0, in: .year) }.filter { !Self.isBlank($0) }
        if plan.figures == .asStated, stated.count == 1 { return stated[0] }
        return Cell(money(of: node).map { .value(.money($0)) } ?? .missing("sumber tidak menyebut anggarannya"))
    }

    /// The prints of a node that carry its money: shares under several objectives. What a document prints in several
    /// tables counts once, as the last of them has it.
    private func shares(of node: Entry) -> [Entry] {
        let funded = (prints[node.nodeID] ?? []).filter { money(ofShare: $0) != nil }
        guard let last = funded.last else { return [] }
        let table = plan.table(of: last)
        return funded.filter { plan.table(of: $0) == table }
    }

    private func money(of node: Entry) -> Money? {
        let amounts = shares(of: node).compactMap(money(ofShare:))
        return amounts.isEmpty ? nil : Money.sum(amounts)
    }

    private func money(ofShare entry: Entry) -> Money? {
        let stated = plan.statement(.budget, of: entry, in: .year)?.money?.reading.value
        let computed = ComputedPlan(plan: plan).budget(of: entry, in: .year)
        return plan.figures == .asStated ? stated ?? computed : computed
    }

    /// The total that an agreement itself prints, and what it calls it.
    private var statedTotal: (name: String?, amount: Cell)? {
        guard plan.figures == .asStated, plan.document.kind == .performanceAgreement else { return nil }
        let totals = plan.nodes(.agency).map { (name: $0.name, amount: plan.cell(.budget, of: $0, in: .year)) }
        return totals.first { !Self.isBlank($0.amount) }
    }

    /// The sum of the amounts above; a hole where one of them is one.
    private func sum(of nodes: [Entry]) -> Cell {
        let amounts = nodes.map(money(of:))
        let why = amounts.contains { $0 != nil } ? ComputedPlan.partial : "tidak ada anggaran"
        return Cell(Money.sum(ofAll: amounts).map { .value(.money($0)) } ?? .missing(why))
    }
}
