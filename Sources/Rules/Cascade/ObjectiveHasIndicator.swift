import Domain
import Regulation

extension Rule {
    static let objectiveHasIndicator = Rule(
        id: "cascade.objective-has-indicator",
        title: .init(id: "Setiap sasaran mempunyai indikator", en: "Every sasaran has an indicator"),
        tier: .mandatory,
        basis: PermenPANRB53_2014.performanceAgreement,
        looksAt: [.objectives],
        rationale: .init(
            id: "Sasaran tanpa indikator tidak dapat dinyatakan tercapai atau tidak tercapai.",
            en: "A sasaran (objective) without an indicator can be called neither reached nor missed."),
        remedy: .init(
            id: "Tulis sekurang-kurangnya satu indikator dengan targetnya, sesuai perjanjian kinerja.",
            en: "Write at least one indicator with its target, as in the Perjanjian Kinerja."),
        keeps: [
            .plan("semua sasaran berindikator") { objectives(&$0, measured: [true, true]) },
            .plan("tata letak tanpa indikator sasaran") { objectives(&$0, measured: [false, false]) },
        ],
        breaks: [
            .plan("sasaran kedua tanpa indikator", reported: ["nodes/S2"]) {
                objectives(&$0, measured: [true, false, true])
            }
        ],
        check: objectiveHasIndicator)

    private static func objectives(_ plan: inout DossierBuilder, measured: [Bool]) {
        for (index, isMeasured) in measured.enumerated() {
            let objective = plan.addNode(.objective, name: "Sasaran ke-\(index + 1)")
            if isMeasured { plan.addIndicator(of: objective, name: "Indeks ke-\(index + 1)") }
        }
    }

    @Sendable private static func objectiveHasIndicator(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document in
            MeasuredLevel(.objective, of: document).unmeasured.map { objective in
                Violation(
                    .init(
                        id: "Sasaran ini tidak mempunyai indikator.",
                        en: "This sasaran has no indicator."), at: objective.place)
            }
        }
    }
}
