import Domain
import Regulation

extension Rule {
    static let objectiveHasIndicator = Rule(
        id: "cascade.objective-has-indicator",
        title: "Setiap sasaran mempunyai indikator",
        tier: .mandatory,
        basis: PermenPANRB53_2014.performanceAgreement,
        rationale: "Sasaran tanpa indikator tidak dapat dinyatakan tercapai atau tidak tercapai.",
        remedy: "Tulis sekurang-kurangnya satu indikator dengan targetnya, sesuai perjanjian kinerja.",
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
                Violation("Sasaran ini tidak mempunyai indikator.", at: objective.place)
            }
        }
    }
}
