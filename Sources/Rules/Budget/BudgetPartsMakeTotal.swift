import Domain

extension Rule {
    static let budgetPartsMakeTotal = Rule(
        id: "budget.parts-make-total",
        title: .init(
            id: "Anggaran program sama dengan jumlah kegiatannya",
            en: "The budget of a program is the sum of its kegiatan"),
        tier: .structural,
        looksAt: [.nestedMoney],
        rationale: .init(
            id: """
                Anggaran suatu program adalah jumlah anggaran kegiatannya, setahun dan tiap triwulan; begitu pula \
                kegiatan dan sub kegiatannya, dan baris JUMLAH suatu tabel. Selisih berarti ada bagian yang tertinggal, terhitung dua kali atau \
                salah ketik.
                """,
            en: """
                The budget of a program is the sum of the budgets of its kegiatan (activities), for the year and each \
                quarter; so it is with a kegiatan and its sub kegiatan, and with the total (JUMLAH) of a table. A difference means that a part was left out, \
                counted twice or mistyped.
                """),
        remedy: .init(
            id: "Hitung kembali jumlahnya dan perbaiki angka yang keliru.",
            en: "Add it up again and mend the figure that is wrong."),
        explains: [
            "budget.indicator-covers-programs", "budget.quarters-make-year", "budget.distinct-amounts",
            "budget.present", "totals.recapitulation", "totals.stated-in-text",
        ],
        keeps: [
            .plan("jumlah yang cocok") { example(&$0, program: "175.000.000", ["100.000.000", "75.000.000"]) },
            .plan("program tanpa anggaran tertulis") { example(&$0, program: nil, ["100.000.000", "75.000.000"]) },
            .plan("satu kegiatan belum beranggaran") { example(&$0, program: "175.000.000", ["100.000.000", ""]) },
            .workPlan("Renja: usulan, kebutuhan dan prakiraan maju masing-masing cocok") { plan in
                plan.addPlanned(
                    program: ["50.000.000", "60.000.000"],
                    [["20.000.000", "25.000.000"], ["30.000.000", "35.000.000"]])
            },
            .plan("baris JUMLAH yang cocok") { total(&$0, "120.000.000", ["100.000.000", "20.000.000"]) },
            .plan("anggaran program tercetak sekali untuk dua blok") { plan in
                let program = plan.addNode(.program, name: "Program Mutasi")
                plan.budget(program, "30.000.000", year: 2025)
                plan.addActivities(under: program, ["10.000.000"])
                let again = plan.addNode(.program, name: "Program Mutasi", same: program)
                plan.addActivities(under: again, ["20.000.000"])
            },
        ],
        breaks: [
            .plan("satu kegiatan tertinggal", reported: ["nodes/P1/budget"]) {
                example(&$0, program: "175.000.000", ["100.000.000", "75.000.000", "45.000.000"])
            },
            .plan("dua angka tertukar pada kegiatan", reported: ["nodes/P1.K2/budget"]) {
                example(&$0, program: "227.300.000", ["100.000.000", "64.300.000", "81.000.000"])
            },
            .plan("dua angka tertukar pada program", reported: ["nodes/P1/budget"]) {
                example(&$0, program: "236.450.000", ["100.000.000", "63.450.000", "100.000.000"])
            },
            .plan("satu kegiatan terhitung dua kali", reported: ["nodes/P1/budget"]) {
                example(&$0, program: "275.500.000", ["100.000.000", "75.500.000"])
            },
            .workPlan("Renja: prakiraan maju tidak cocok", reported: ["nodes/P1/statements/1"]) { plan in
                plan.addPlanned(
                    program: ["50.000.000", "60.000.000"],
                    [["20.000.000", "25.000.000"], ["30.000.000", "36.700.000"]])
            },
            .plan("baris JUMLAH tidak cocok", reported: ["nodes/O1/budget"]) {
                total(&$0, "130.500.000", ["100.000.000", "20.000.000"])
            },
            .plan("triwulan saja", reported: ["nodes/P1/budget/quarters/3"]) { plan in
                let program = plan.addNode(.program, name: "Program")
                plan.quarterBudgets(program, ["10", "10", "25", "10"].map { "\($0).000.000" }, year: 2025)
                let activity = plan.addNode(.activity, under: program, name: "Kegiatan")
                plan.quarterBudgets(activity, ["10", "10", "20", "10"].map { "\($0).000.000" }, year: 2025)
            },
        ],
        check: budgetPartsMakeTotal)

    private static func example(_ plan: inout DossierBuilder, program: String?, _ activities: [String]) {
        let parent = plan.addNode(.program, name: "Program Kepegawaian Daerah")
        if let program { plan.budget(parent, program, year: 2025) }
        plan.addActivities(under: parent, activities)
    }

    private static func total(_ plan: inout DossierBuilder, _ total: String, _ programs: [String]) {
        for (name, amount) in zip(["Program Mutasi", "Program Diklat"], programs) {
            plan.budget(plan.addNode(.program, name: name), amount, year: 2025)
        }
        plan.budget(plan.addNode(.agency, name: "JUMLAH"), total, year: 2025)
    }

    @Sendable private static func budgetPartsMakeTotal(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document in
            if !document.document.kind.statesOneFigurePerPeriod { return PlanBudgets(document).brokenSums() }
            let nodes = document.nodes
            let prints = Dictionary(grouping: nodes, by: \.entry.nodeID)
            return nodes.compactMap { mismatch($0, prints: prints[$0.entry.nodeID] ?? []) }
                + BudgetTotals(document).broken(in: dossier)
        }
    }

    private static func mismatch(_ node: NodeView, prints: [NodeView]) -> Violation? {
        let total = BudgetRow(node)
        guard total.isReported else { return nil }
        let parts = BudgetParts.of(node)
        guard let sum = BudgetSum(total: total, parts: parts), !sum.spans.isEmpty else { return nil }
        let ofAllPrints = prints.prefix(40).flatMap { BudgetParts.of($0) }
        let closes = [ofAllPrints, BudgetParts.distinct(parts)].contains { other in
            BudgetSum(total: total, parts: other)?.spans.isEmpty == true
        }
        guard !closes else { return nil }
        return sum.violation(
            .init(
                id: "Anggaran \(node.title.id) berbeda dari jumlah bagiannya.",
                en: "The budget of \(node.title.en) differs from the sum of its parts."),
            copies: copies(of: total, node, spans: sum.spans))
    }

    /// Where the objective's indicator repeats the wrong total.
    private static func copies(of total: BudgetRow, _ node: NodeView, spans: [BudgetSpan]) -> [Place] {
        guard let indicator = node.underIndicator else { return [] }
        let row = BudgetRow(indicator)
        return spans.filter { row.amount($0) != nil && row.amount($0) == total.amount($0) }.map(row.place)
    }
}
