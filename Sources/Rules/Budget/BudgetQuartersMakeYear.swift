import Domain

extension Rule {
    static let budgetQuartersMakeYear = Rule(
        id: "budget.quarters-make-year",
        title: "Anggaran triwulan berjumlah anggaran setahun",
        tier: .structural,
        rationale: "Anggaran dibagi ke dalam triwulan; jumlahnya, atau angka s.d. TW IV, adalah anggaran setahun.",
        remedy: "Perbaiki anggaran triwulan atau anggaran setahun sehingga keduanya cocok.",
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
        guard abs(gap.sen) > Int64(spans.count) * 100, !isRunning else { return nil }
        let terms = amounts.map { IndonesianFormat.plain($0) }.joined(separator: " + ")
        let slipped = spans.filter { span in
            guard let amount = row.amount(span), let meant = amount.minus(gap) else { return false }
            return DigitSlip.between(printed: amount, meant: meant) != nil
        }
        let isYearSlip = DigitSlip.between(printed: year, meant: total) != nil
        let cause = slipped.count == 1 && !isYearSlip ? slipped[0] : .year
        let expected = cause == .year ? total : row.amount(cause)?.minus(gap)
        return Violation(
            "Anggaran triwulan tidak berjumlah anggaran setahun.", at: row.place(cause),
            with: ([.year] + spans).filter { $0 != cause }.map(row.place),
            arithmetic: "\(terms) = \(IndonesianFormat.plain(total)), tertulis \(IndonesianFormat.plain(year))",
            expected: expected.map { IndonesianFormat.rupiah($0) }, stated: row.place(cause).quote)
    }
}
