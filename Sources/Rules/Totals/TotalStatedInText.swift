import Domain

extension Rule {
    static let totalStatedInText = Rule(
        id: "totals.stated-in-text",
        title: .init(
            id: "Jumlah pagu dalam uraian sama dengan tabelnya",
            en: "The sum of the pagu in the text equals that of the table"),
        tier: .structural,
        looksAt: [.severalTables, .claims],
        rationale: .init(
            id: "Pembaca mengutip uraian, bukan tabel. Bila keduanya berbeda, beredar dua angka untuk satu rencana.",
            en: """
                Readers quote the text, not the table. When the pagu (budget ceiling) differs, two figures for one \
                plan circulate.
                """),
        remedy: .init(
            id: "Samakan uraian dengan jumlah program pada tabel rencana.",
            en: "Make the text agree with the sum of the programs in the plan's table."),
        keeps: [.workPlan("sama") { example(&$0, claimed: "50.000.000") }],
        breaks: [
            .workPlan("uraian masih angka lama", reported: ["documents/d1/blocks/0"]) {
                example(&$0, claimed: "45.000.000")
            }
        ],
        check: totalStatedInText)

    private static func example(_ plan: inout DossierBuilder, claimed: String) {
        plan.addPlanned(program: ["50.000.000", "55.000.000"], [["50.000.000", "55.000.000"]])
        plan.claim("total anggaran sebesar Rp\(claimed)", .budgetTotal, .money(MoneyReading.read(claimed)))
    }

    @Sendable private static func totalStatedInText(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document -> [Violation] in
            guard document.hasSeveralTables, let plan = PlanTable(document, PrintedTables(document)),
                let sum = plan.sum
            else { return [] }
            return dossier.claims(of: document).compactMap { claim in
                guard claim.measure == .budgetTotal, claim.subject == nil, let stated = claim.amount,
                    claim.year == nil || claim.year == document.document.year, stated != sum
                else { return nil }
                let own = document.place(of: claim)
                let cause = plan.cause(of: stated, or: own)
                let count = plan.programs.count
                let total = IndonesianFormat.plain(sum)
                let named = IndonesianFormat.plain(stated)
                return Violation(
                    .init(
                        id: "Uraian menyebut pagu yang bukan jumlah program pada Tabel \(plan.table).",
                        en: "The text names a pagu that is not the sum of the programs in Table \(plan.table)."),
                    at: cause, with: cause.path == own.path ? [] : [own],
                    arithmetic: .init(
                        id: "\(count) program = \(total), uraian \(named)",
                        en: "\(count) programs = \(total), text \(named)"),
                    expected: IndonesianFormat.rupiah(sum), stated: claim.quote)
            }
        }
    }
}
