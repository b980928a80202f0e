import Domain

extension Rule {
    static let directionsAgree = Rule(
        id: "agreement.direction",
        title: .init(
            id: "Arah indikator sama di semua dokumen tahun itu",
            en: "The direction of an indicator is the same in all documents of the year"),
        tier: .structural,
        looksAt: [.comparable, .indicators],
        rationale: .init(
            id: """
                Bila di satu dokumen makin tinggi makin baik dan di yang lain sebaliknya, capaiannya bertolak \
                belakang.
                """,
            en: """
                If higher is better in one document and lower is better in another, their achievements contradict each \
                other.
                """),
        remedy: .init(id: "Tetapkan satu arah untuk indikator ini.", en: "Settle on one direction for this indicator."),
        keeps: [
            .documents("arah sama") { plan in twoDirections(&plan, .lowerIsBetter, .lowerIsBetter) },
            .documents("arah belum ditentukan") { plan in twoDirections(&plan, .lowerIsBetter, .undetermined) },
        ],
        breaks: [
            .documents("bertolak belakang", reported: ["nodes/d2-S1/indicators/d2-S1.I1"]) { plan in
                twoDirections(&plan, .lowerIsBetter, .higherIsBetter)
            }
        ],
        check: directionsAgree)

    private static func twoDirections(_ plan: inout DossierBuilder, _ agreed: Polarity, _ planned: Polarity) {
        for (kind, polarity) in [(DocumentKind.performanceAgreement, agreed), (.actionPlan, planned)] {
            plan.beginDocument(kind, year: 2025)
            let objective = plan.addNode(.objective, name: "Menurunnya pelanggaran")
            let indicator = plan.addIndicator(of: objective, name: "Jumlah pelanggaran disiplin")
            plan.editIndicator(indicator) { $0.polarity = polarity }
        }
    }

    @Sendable private static func directionsAgree(_ dossier: IndexedDossier) -> [Violation] {
        ComparableDocuments.all(in: dossier).flatMap { pair in
            pair.indicators.compactMap { origin, derived in
                let directions = (origin.method.polarity, derived.method.polarity)
                guard directions.0 != .undetermined, directions.1 != .undetermined, directions.0 != directions.1 else {
                    return nil
                }
                return Violation(
                    .init(
                        id: "Arah indikator berbeda dari \(pair.origin.document.kind.title).",
                        en: "The direction of the indicator differs from the \(pair.origin.document.kind.title)."),
                    at: derived.place,
                    with: [origin.place], expected: directions.0.title.id, stated: directions.1.title.id)
            }
        }
    }
}
