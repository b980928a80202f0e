import Domain

extension Rule {
    static let budgetIndicatorCoversPrograms = Rule(
        id: "budget.indicator-covers-programs",
        title: .init(
            id: "Anggaran indikator sasaran sama dengan jumlah programnya",
            en: "The budget of an indicator of a sasaran is the sum of its programs"),
        tier: .structural,
        looksAt: [.indicatorMoney, .programs],
        rationale: .init(
            id: """
                Bila satu tabel mencantumkan anggaran per indikator sasaran dan tabel lain program di bawahnya, \
                keduanya menyebut uang yang sama.
                """,
            en: """
                If one table prints the budget by indicator of the sasaran (objective) and another the programs below \
                it, both speak of the same money.
                """),
        remedy: .init(
            id: "Samakan anggaran pada tabel sasaran dengan jumlah program di bawah indikator itu.",
            en: "Make the budget in the table of sasaran agree with the sum of the programs under that indicator."),
        explains: ["budget.quarters-make-year"],
        keeps: [
            .plan("jumlah yang cocok") { example(&$0, indicator: "332.240.000") },
            .plan("sasaran tanpa anggaran") { example(&$0, indicator: nil) },
        ],
        breaks: [
            .plan("program kedua tertinggal", reported: ["nodes/S1/indicators/S1.I1/budget"]) {
                example(&$0, indicator: "197.440.000")
            }
        ],
        check: budgetIndicatorCoversPrograms)

    private static func example(_ plan: inout DossierBuilder, indicator amount: String?) {
        let objective = plan.addNode(.objective, name: "Meningkatnya disiplin ASN")
        let indicator = plan.addIndicator(of: objective, name: "Persentase penurunan pelanggaran disiplin")
        if let amount { plan.budget(indicator, amount, year: 2025) }
        for (name, budget) in [("Program Pembinaan", "197.440.000"), ("Program Disiplin", "134.800.000")] {
            let program = plan.addNode(.program, under: objective, name: name, indicator: indicator)
            plan.budget(program, budget, year: 2025)
        }
    }

    @Sendable private static func budgetIndicatorCoversPrograms(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document in
            let printed = Dictionary(grouping: document.nodes.filter { $0.entry.under != nil }) { node in
                node.underIndicator?.entry.indicatorID
            }
            return document.indicators.compactMap { indicator -> Violation? in
                let total = BudgetRow(indicator)
                guard total.isReported else { return nil }
                let parts = programs(of: indicator, printed: printed[indicator.entry.indicatorID] ?? [])
                return BudgetSum(total: total, parts: parts.map { BudgetRow($0) })?.violation(
                    .init(
                        id: "Anggaran \(total.title.id) berbeda dari jumlah program di bawahnya.",
                        en: "The budget of \(total.title.en) differs from the sum of the programs below it."))
            }
        }
    }

    /// The nodes printed under the indicator, or all under an objective that has only this indicator.
    private static func programs(of indicator: IndicatorView, printed: [NodeView]) -> [NodeView] {
        let entries = Set(printed.map(\.id))
        let rows = printed.filter { node in node.entry.parent.map { !entries.contains($0) } ?? true }
        if !rows.isEmpty { return rows }
        let owner = indicator.node
        guard owner.indicators.count == 1, owner.level < .program else { return [] }
        let children = owner.children
        return children.allSatisfy { $0.entry.under == nil } ? children : []
    }
}
