import Domain

extension Rule {
    static let budgetTablesAgree = Rule(
        id: "budget.tables-agree",
        title: "Tabel yang mengulang anggaran menyebut angka yang sama",
        tier: .structural,
        rationale: """
            Bila dua tabel mencantumkan program yang sama dan hampir semua angkanya sama, angka yang berbeda adalah \
            angka lama atau salah salin.
            """,
        remedy: "Samakan kedua tabel dengan anggaran yang ditetapkan.",
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
            "Anggaran \(pair.node.title) berbeda di dua tabel.", at: pair.node.budgetPlace,
            with: [pair.first.budgetPlace], arithmetic: "\(later) ≠ \(earlier)",
            expected: IndonesianFormat.rupiah(pair.earlier), stated: pair.node.budgetPlace.quote)
    }
}
