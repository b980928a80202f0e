import Domain

extension Rule {
    static let budgetPresent = Rule(
        id: "budget.present",
        title: .init(id: "Setiap kegiatan mempunyai anggaran", en: "Every kegiatan has a budget"),
        tier: .structural,
        looksAt: [.money],
        rationale: .init(
            id: """
                Bila semua kegiatan lain dalam program beranggaran, kegiatan dengan sel anggaran kosong biasanya \
                terlewat, dan jumlah programnya ikut keliru.
                """,
            en: """
                If all other kegiatan (activities) of a program have a budget, one with an empty cell was usually \
                forgotten, and the sum of the program is wrong with it.
                """),
        remedy: .init(
            id: "Isi anggarannya, atau tulis 0 bila memang tanpa biaya.",
            en: "Fill in the budget, or write 0 if it costs nothing."),
        explains: ["budget.quarters-make-year"],
        keeps: [
            .plan("semua beranggaran") { example(&$0, ["10.000.000", "20.000.000", "30.000.000"]) },
            .plan("tidak satu pun beranggaran") { example(&$0, ["", "", ""]) },
            .plan("tanpa biaya") { example(&$0, ["10.000.000", "20.000.000", "0"]) },
        ],
        breaks: [
            .plan("satu dari tiga kosong", reported: ["nodes/P1.K3/budget"]) {
                example(&$0, ["10.000.000", "20.000.000", ""])
            },
            .plan("setahun kosong, triwulan terisi", reported: ["nodes/P1.K1/budget"]) { plan in
                let program = plan.addNode(.program, name: "Program")
                let activity = plan.addNode(.activity, under: program, name: "Kegiatan")
                plan.budget(activity, "", year: 2025)
                plan.quarterBudgets(activity, ["10.000.000", "10.000.000", "", ""], year: 2025)
            },
            .plan("triwulan kosong, setahun terisi", reported: ["nodes/P1.K3/budget"]) { plan in
                let program = plan.addNode(.program, name: "Program")
                for quarter in ["10.000.000", "10.000.000", ""] {
                    let activity = plan.addNode(.activity, under: program, name: "Kegiatan")
                    plan.budget(activity, "10.000.000", year: 2025)
                    plan.quarterBudgets(activity, ["", quarter, "", ""], year: 2025)
                }
            },
        ],
        check: budgetPresent)

    private static func example(_ plan: inout DossierBuilder, _ budgets: [String]) {
        let program = plan.addNode(.program, name: "Program Kepegawaian Daerah")
        plan.addActivities(under: program, budgets)
    }

    @Sendable private static func budgetPresent(_ dossier: IndexedDossier) -> [Violation] {
        let plans = dossier.documents.filter { !$0.document.kind.statesOneFigurePerPeriod }
        return plans.flatMap { PlanBudgets($0).missing() }
            + dossier.nodes.flatMap { parent -> [Violation] in
                let rows = parent.children.map { BudgetRow($0) }.filter { !$0.isEmpty }
                let haveYear = rows.count { $0.amount(.year) != nil }
                let haveQuarters = rows.count { $0.quarterTotal != nil }
                return rows.compactMap { row in
                    withoutYear(row)
                        ?? (rows.count > 2 && haveYear == rows.count - 1 ? missing(row, under: parent) : nil)
                        ?? (rows.count > 2 && haveQuarters == rows.count - 1 ? withoutQuarters(row) : nil)
                }
            }
    }

    private static func withoutYear(_ row: BudgetRow) -> Violation? {
        guard isEmpty(row, .year), row.isReported else { return nil }
        let quarters = Quarter.allCases.map { BudgetSpan.quarter($0) }.filter { row.amount($0) != nil }
        return Violation(
            .init(
                id: "Anggaran setahun kosong, padahal anggaran triwulan ada.",
                en: "The budget of the year is empty, though there are budgets by quarter."), at: row.place(.year),
            with: quarters.map(row.place), expected: row.quarterTotal.map { IndonesianFormat.rupiah($0) })
    }

    private static func missing(_ row: BudgetRow, under parent: NodeView) -> Violation? {
        guard isEmpty(row, .year) else { return nil }
        return Violation(
            .init(
                id: "Anggaran kosong, padahal yang lain pada \(parent.title.id) beranggaran.",
                en: "The budget is empty, though the others in \(parent.title.en) have one."), at: row.place(.year),
            certainty: .inferred)
    }

    private static func withoutQuarters(_ row: BudgetRow) -> Violation? {
        guard row.amount(.year) != nil, row.hasQuarterCells, row.quarterTotal == nil, !row.isUnreadable else {
            return nil
        }
        return Violation(
            .init(
                id: "Anggaran setahun tidak dibagi ke dalam triwulan.",
                en: "The budget of the year is not divided into quarters."), at: row.place(.year),
            stated: row.place(.year).quote,
            certainty: .inferred)
    }

    private static func isEmpty(_ row: BudgetRow, _ span: BudgetSpan) -> Bool {
        row.gap(span) == .blank || row.gap(span) == .dash
    }
}
