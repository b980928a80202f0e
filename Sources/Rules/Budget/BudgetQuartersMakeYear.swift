import Domain

extension Rule {
    static let budgetQuartersMakeYear = Rule(
        id: "budget.quarters-make-year",
        title: .init(
            id: "Anggaran triwulan berjumlah anggaran setahun",
            en: "The budgets of the quarters make the budget of the year"),
        tier: .structural,
        looksAt: [.quarterMoney],
        rationale: .init(
            id: "Anggaran dibagi ke dalam triwulan; jumlahnya, atau angka s.d. TW IV, adalah anggaran setahun.",
            en: """
                The budget is divided into quarters; their sum, or the figure up to quarter IV, is the budget of the \
                year.
                """),
        remedy: .init(
            id: "Perbaiki anggaran triwulan atau anggaran setahun sehingga keduanya cocok.",
            en: "Mend the budgets of the quarters or of the year so that they agree."),
        keeps: [
            .plan("empat triwulan sama besar") {
                example(&$0, ["25.000.000", "25.000.000", "25.000.000", "25.000.000"])
            },
            .plan("satu triwulan saja") { example(&$0, ["", "", "100.000.000", ""]) },
            .plan("s.d. triwulan") { example(&$0, ["10.000.000", "40.000.000", "80.000.000", "100.000.000"]) },
            .plan("pembulatan") { example(&$0, ["33.333.333", "33.333.333", "33.333.333", ""]) },
        ],
        breaks: [
            .plan("jumlah berbeda", reported: ["nodes/K1/budget"]) {
                example(&$0, ["25.000.000", "25.000.000", "25.000.000", "20.000.000"])
            },
            .plan("satu triwulan dengan angka tertukar", reported: ["nodes/K1/budget/quarters/2"]) {
                example(&$0, ["25.000.000", "52.000.000", "25.000.000", "25.000.000"])
            },
        ],
        check: budgetQuartersMakeYear)

    private static func example(_ plan: inout DossierBuilder, _ quarters: [String?]) {
        let activity = plan.addNode(.activity, name: "Penempatan PNS")
        plan.budget(activity, "100.000.000", year: 2025)
        plan.quarterBudgets(activity, quarters, year: 2025)
    }

    @Sendable private static func budgetQuartersMakeYear(_ dossier: IndexedDossier) -> [Violation] {
        let rows = dossier.nodes.map { BudgetRow($0) } + dossier.indicators.map { BudgetRow($0) }
        return rows.compactMap(mismatch)
    }

    private static func mismatch(_ row: BudgetRow) -> Violation? {
        guard let year = row.amount(.year), !row.isUnreadable, let total = row.quarterTotal,
            let gap = total.minus(year)
        else { return nil }
        let spans = Quarter.allCases.map { BudgetSpan.quarter($0) }.filter { row.amount($0) != nil }
        let amounts = spans.compactMap { row.amount($0) }
        let isRunning = zip(amounts, amounts.dropFirst()).allSatisfy { $0 <= $1 } && amounts.last == year
        guard gap.sen.magnitude > UInt64(spans.count) * 100, !isRunning else { return nil }
        let terms = amounts.map { IndonesianFormat.plain($0) }.joined(separator: " + ")
        let cause = cause(row, spans: spans, gap: gap)
        let expected = cause == .year ? total : row.amount(cause)?.minus(gap)
        return Violation(
            .init(
                id: "Anggaran triwulan tidak berjumlah anggaran setahun.",
                en: "The budgets of the quarters do not make the budget of the year."), at: row.place(cause),
            with: ([.year] + spans).filter { $0 != cause }.map(row.place),
            arithmetic: .init(both: "\(terms) = \(IndonesianFormat.plain(total))")
                + .printed(IndonesianFormat.plain(year)),
            expected: expected.map { IndonesianFormat.rupiah($0) }, stated: row.place(cause).quote)
    }

    /// The figure that is wrong: the only one that the sums above or below contradict, else the only one that a slip
    /// of typing explains, else the year.
    private static func cause(_ row: BudgetRow, spans: [BudgetSpan], gap: Money) -> BudgetSpan {
        if case .node(let node) = row.owner {
            let sums = [node, node.parent].compactMap { $0 }.filter { $0.children.count <= 200 }.compactMap { whole in
                BudgetSum(total: BudgetRow(whole), parts: BudgetParts.of(whole))
            }
            for sum in sums where sum.spans.count == 1 && sum.gaps[sum.spans[0]]?.sen.magnitude == gap.sen.magnitude {
                return sum.spans[0]
            }
        }
        guard let year = row.amount(.year), let total = row.quarterTotal,
            DigitSlip.between(printed: year, meant: total) == nil
        else { return .year }
        let slipped = spans.filter { span in
            guard let amount = row.amount(span), let meant = amount.minus(gap) else { return false }
            return DigitSlip.between(printed: amount, meant: meant) != nil
        }
        return slipped.count == 1 ? slipped[0] : .year
    }
}
