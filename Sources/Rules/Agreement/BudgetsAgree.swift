import Domain

extension Rule {
    static let budgetsAgree = Rule(
        id: "agreement.budget",
        title: .init(
            id: "Anggaran sama di semua dokumen tahun itu",
            en: "The budget is the same in all documents of the year"),
        tier: .structural,
        looksAt: [.comparable, .money],
        rationale: .init(
            id: """
                Perjanjian kinerja dan rencana aksi disusun dari anggaran yang sama. Pagu Renja bersifat indikatif, \
                tetapi perbedaannya perlu dijelaskan.
                """,
            en: """
                The Perjanjian Kinerja and the Rencana Aksi (action plan) are made from the same budget. The pagu \
                (budget ceiling) of a Renja is indicative, but a difference needs an explanation.
                """),
        remedy: .init(
            id: "Samakan dengan dokumen pelaksanaan anggaran, atau jelaskan perubahannya.",
            en: "Make it agree with the budget that was enacted, or explain the change."),
        keeps: [.documents("sama") { plan in twoBudgets(&plan, .performanceAgreement, "1.500.000", "1.500.000,00") }],
        breaks: [
            .documents("rencana aksi lain dari perjanjian kinerja", reported: ["nodes/d2-P1/budget"]) { plan in
                twoBudgets(&plan, .performanceAgreement, "1.500.000", "1.600.000")
            }
        ],
        check: budgetsAgree)

    private static func twoBudgets(
        _ plan: inout DossierBuilder, _ origin: DocumentKind, _ agreed: String, _ planned: String
    ) {
        for (kind, amount) in [(origin, agreed), (.actionPlan, planned)] {
            plan.beginDocument(kind, year: 2025)
            plan.budget(plan.addNode(.program, name: "Program Kepegawaian Daerah"), amount, year: 2025)
        }
    }

    @Sendable private static func budgetsAgree(_ dossier: IndexedDossier) -> [Violation] {
        ComparableDocuments.all(in: dossier).flatMap { pair -> [Violation] in
            guard let year = pair.year else { return [] }
            return pair.nodes.compactMap { origin, derived in
                guard let agreed = YearFigure.budget(of: origin, year: year),
                    let planned = YearFigure.budget(of: derived, year: year), agreed.money != planned.money
                else { return nil }
                let kinds = (pair.origin.document.kind.title, pair.derived.document.kind.title)
                return Violation(
                    .init(
                        id: "Anggaran \(derived.title.id) di \(kinds.1) berbeda dari \(kinds.0).",
                        en: "The budget of \(derived.title.en) in the \(kinds.1) differs from the \(kinds.0)."),
                    at: planned.place,
                    with: [agreed.place], expected: IndonesianFormat.rupiah(agreed.money), stated: planned.place.quote,
                    certainty: pair.sharesBudget ? .decided : .inferred)
            }
        }
    }
}
