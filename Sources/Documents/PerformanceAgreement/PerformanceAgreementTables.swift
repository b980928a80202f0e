import Domain

/// The two attachments of an agreement: promised targets, and the money they are reached with.
struct PerformanceAgreementTables {
    let plan: StatedPlan
    let level: OfficeLevel
    /// All prints of each node.
    private let prints: [NodeID?: [Entry]]

    init(plan: StatedPlan, level: OfficeLevel) {
        self.plan = plan
        self.level = level
        prints = Dictionary(grouping: plan.nodes, by: \.nodeID)
    }

    // MARK: Targets

    /// A row for each promised indicator; the result is merged over its indicators.
    var targets: Table {
        let promised = plan.distinct(level.promised)
        let names = ["NO", level.resultHeading, "INDIKATOR KINERJA", "SATUAN", "TARGET"]
        return ComputedPlan.noted(
            Table(
                columns: [
                    .init(weight: 1, alignment: .center), .init(weight: 6), .init(weight: 7),
                    .init(weight: 2, alignment: .center), .init(weight: 3, alignment: .center),
                ],
                head: [TableRow(.header, names.map { Cell($0) })], numberRow: (1...5).map { "(\($0))" },
                body: promised.enumerated().flatMap { rows(of: $1, ordinal: $0 + 1) }))
    }

    private func rows(of node: Entry, ordinal: Int) -> [TableRow] {
        let indicators: [Entry?] = plan.indicators(of: node).isEmpty ? [nil] : plan.indicators(of: node)
        return indicators.enumerated().map { index, indicator in
            let own = [
                indicator.map { plan.labelled($0, $0.name ?? "") }
                    ?? Cell(.missing("\(level.promised.title.lowercased()) ini belum mempunyai indikator")),
                Cell(indicator?.unit ?? ""), target(of: indicator),
            ]
            guard index == 0 else { return TableRow(own) }
            let heads = [Cell("\(ordinal)"), plan.labelled(node, node.name ?? "", isRowHeader: true)]
            return TableRow(heads.map { $0.merged(rows: indicators.count) } + own)
        }
    }

    private func target(of indicator: Entry?) -> Cell {
        guard let indicator else { return Cell(.notApplicable) }
        let cell = plan.yearTarget(of: indicator)
        return cell.content == .text("") ? Cell(.missing("target tahunan belum ditetapkan")) : cell
    }

    // MARK: Money

    /// nil where the plan has neither of the levels that carry money.
    var budgets: Table? {
        guard let funded = level.funded.first(where: { !plan.distinct($0).isEmpty }) else { return nil }
        let nodes = plan.distinct(funded)
        let names = ["NO", funded.title.uppercased(), "ANGGARAN (Rp)", "KETERANGAN"]
        return Table(
            columns: [
                .init(weight: 1, alignment: .center), .init(weight: 9), .init(weight: 4, alignment: .end),
                .init(weight: 4),
            ],
            head: [TableRow(.header, names.map { Cell($0) })], numberRow: (1...4).map { "(\($0))" },
            body: nodes.enumerated().map { row(of: $1, ordinal: $0 + 1) } + [total(of: nodes)])
    }

    private func row(of node: Entry, ordinal: Int) -> TableRow {
        let cell = amount(of: node)
        return TableRow([
            Cell("\(ordinal)"), plan.labelled(node, node.name ?? "", isRowHeader: true), cell,
            Cell(plan.text(.fundingSource, of: node) ?? ""),
        ])
    }

    /// As stated where the source prints it; else what its parts add up to.
    private func amount(of node: Entry) -> Cell {
        let stated = plan.cell(.budget, of: node, in: .year)
        guard stated.content == .text("") else { return stated }
        return Cell(computed(node).map { .value(.money($0)) } ?? .missing("sumber tidak menyebut anggarannya"))
    }

    /// A program printed under several objectives is one row: its shares are added.
    private func computed(_ node: Entry) -> Money? {
        let amounts = (prints[node.nodeID] ?? []).compactMap { ComputedPlan(plan: plan).budget(of: $0, in: .year) }
        return amounts.isEmpty ? nil : Money.sum(amounts)
    }

    private func total(of nodes: [Entry]) -> TableRow {
        let amounts = nodes.compactMap(computed)
        let sum = amounts.isEmpty ? nil : Money.sum(amounts)
        return TableRow(
            .total,
            [
                Cell("JUMLAH", columns: 2), Cell(sum.map { .value(.money($0)) } ?? .missing("tidak ada anggaran")),
                Cell(""),
            ])
    }
}
