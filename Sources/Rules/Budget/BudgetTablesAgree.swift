import Domain

extension Rule {
    static let budgetTablesAgree = Rule(
        id: "budget.tables-agree",
        title: .init(
            id: "Tabel yang mengulang anggaran menyebut angka yang sama",
            en: "Tables that repeat a budget print the same amount"),
        tier: .structural,
        looksAt: [.repeatedMoney],
        rationale: .init(
            id: """
                Bila dua tabel mencantumkan program yang sama dan hampir semua angkanya sama, angka yang berbeda \
                adalah angka lama atau salah salin.
                """,
            en: """
                If two tables print the same programs and nearly all their amounts agree, the one that differs is an \
                old amount or a copying mistake.
                """),
        remedy: .init(
            id: "Samakan kedua tabel dengan anggaran yang ditetapkan.",
            en: "Make both tables agree with the budget that was enacted."),
        keeps: [
            .plan("dua tabel yang sama") { example(&$0, second: ["100.000.000", "75.000.000", "45.000.000"]) },
            .plan("tabel kedua membagi menurut sasaran") {
                example(&$0, second: ["60.000.000", "5.000.000", "45.000.000"])
            },
        ],
        breaks: [
            .plan("satu angka berbeda", reported: ["nodes/P6/budget"]) {
                example(&$0, second: ["100.000.000", "75.000.000", "54.000.000"])
            }
        ],
        check: budgetTablesAgree)

    private static func example(_ plan: inout DossierBuilder, second: [String]) {
        let names = ["Program Kepegawaian", "Program Pengembangan SDM", "Program Penunjang"]
        var firsts: [EntryID?] = [nil, nil, nil]
        for (table, amounts) in [("t1", ["100.000.000", "75.000.000", "45.000.000"]), ("t2", second)] {
            for (index, amount) in amounts.enumerated() {
                let program = plan.addNode(.program, name: names[index], same: firsts[index])
                let value = StatedValue.money(MoneyReading.read(amount))
                plan.state(Statement(entry: program, role: .budget, period: .year(2025), value: value, table: table))
                firsts[index] = firsts[index] ?? program
            }
        }
    }

    @Sendable private static func budgetTablesAgree(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document -> [Violation] in
            if !document.document.kind.statesOneFigurePerPeriod {
                return PlanBudgets(document).disagreements(in: dossier)
            }
            return BudgetRestatement.all(of: document).flatMap { tables in
                tables.isReliable ? tables.differing.map(violation) : []
            }
        }
    }

    private static func violation(_ pair: BudgetRestatement.Pair) -> Violation {
        let (earlier, later) = (IndonesianFormat.plain(pair.earlier), IndonesianFormat.plain(pair.later))
        return Violation(
            .init(
                id: "Anggaran \(pair.node.title.id) berbeda di dua tabel.",
                en: "The budget of \(pair.node.title.en) differs in two tables."), at: pair.node.budgetPlace,
            with: [pair.first.budgetPlace], arithmetic: .init(both: "\(later) ≠ \(earlier)"),
            expected: IndonesianFormat.rupiah(pair.earlier), stated: pair.node.budgetPlace.quote)
    }
}
