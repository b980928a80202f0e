import Domain
import FoundationEssentials

extension Rule {
    static let targetsAgree = Rule(
        id: "agreement.target",
        title: .init(
            id: "Target sama di semua dokumen tahun itu",
            en: "The target is the same in all documents of the year"),
        tier: .structural,
        looksAt: [.comparable, .targets],
        rationale: .init(
            id: "Kinerja dinilai terhadap perjanjian kinerja; dengan target lain, triwulannya menuju angka lain.",
            en: """
                Performance is judged by the Perjanjian Kinerja; with another target, the quarters lead to another \
                figure.
                """),
        remedy: .init(
            id: "Samakan dengan perjanjian kinerja, atau ubah perjanjiannya.",
            en: "Make it agree with the Perjanjian Kinerja, or amend the latter."),
        keeps: [
            .documents("target sama") { plan in twoTargets(&plan, "85%", "85 %") },
            .documents("yang kedua perubahan") { plan in
                twoTargets(&plan, "85%", "90%")
                plan.edit { $0.revision = 1 }
            },
        ],
        breaks: [
            .documents("target lain", reported: ["nodes/d2-S1/indicators/d2-S1.I1/target"]) { plan in
                twoTargets(&plan, "85%", "90%")
            }
        ],
        check: targetsAgree)

    private static func twoTargets(_ plan: inout DossierBuilder, _ agreed: String, _ planned: String) {
        for (kind, target) in [(DocumentKind.performanceAgreement, agreed), (.actionPlan, planned)] {
            plan.beginDocument(kind, year: 2025)
            let objective = plan.addNode(.objective, name: "Meningkatnya disiplin ASN")
            plan.target(plan.addIndicator(of: objective, name: "Persentase ASN yang disiplin"), target, year: 2025)
        }
    }

    /// Units are another rule's matter; grades and texts are compared as printed.
    @Sendable private static func targetsAgree(_ dossier: IndexedDossier) -> [Violation] {
        ComparableDocuments.all(in: dossier).flatMap { pair -> [Violation] in
            guard let year = pair.year else { return [] }
            return pair.indicators.compactMap { origin, derived in
                guard let promised = YearFigure.target(of: origin, year: year),
                    let planned = YearFigure.target(of: derived, year: year),
                    differ(promised.quantity, planned.quantity)
                else { return nil }
                let kinds = (pair.origin.document.kind.title, pair.derived.document.kind.title)
                return Violation(
                    .init(
                        id: "Target di \(kinds.1) berbeda dari \(kinds.0).",
                        en: "The target in the \(kinds.1) differs from the \(kinds.0)."), at: planned.place,
                    with: [promised.place],
                    expected: promised.place.quote, stated: planned.place.quote)
            }
        }
    }

    private static func differ(_ first: Quantity, _ second: Quantity) -> Bool {
        switch (first, second) {
        case (.rating(let left), .rating(let right)): left != right
        case (.range(let left, _), .range(let right, _)): left != right
        case (.composite, _), (_, .composite), (.text, _), (_, .text): false
        default:
            if let left = first.number, let right = second.number { left != right } else { false }
        }
    }
}
