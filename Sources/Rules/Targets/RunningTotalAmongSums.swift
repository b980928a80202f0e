import Domain
import FoundationEssentials

extension Rule {
    static let runningTotalAmongSums = Rule(
        id: "target.one-way-of-counting",
        title: .init(
            id: "Persentase triwulan dihitung dengan satu cara",
            en: "The percentages of the quarters are counted in one way"),
        tier: .structural,
        looksAt: [.quarterTargets, .percentages],
        rationale: .init(
            id: """
                Bila hampir semua baris dijumlahkan menjadi 100%, baris yang berakhir pada 100% akan dijumlahkan juga \
                oleh pembaca dan melampaui 100%.
                """,
            en: """
                When nearly all rows add up to 100%, readers will add up a row that ends at 100% as well, and exceed \
                100%.
                """),
        remedy: .init(
            id: "Tulis tambahan per triwulan seperti baris lainnya, atau nyatakan bahwa angkanya s.d. triwulan.",
            en: """
                Write the increase of each quarter as in the other rows, or state that the figures run up to the \
                quarter.
                """),
        keeps: [
            .plan("semua dijumlahkan") { example(&$0, ["20%", "25%", "40%", "15%"]) },
            .plan("100% di setiap semester") { example(&$0, ["100%", "", "100%", ""]) },
        ],
        breaks: [
            .plan(
                "20, 25, 40, 100% di antara baris tambahan", reported: ["nodes/K1.A10/indicators/K1.A10.I1/quarters/4"]
            ) {
                example(&$0, ["20%", "25%", "40%", "100%"])
            }
        ],
        check: runningTotalAmongSums)

    private static func example(_ plan: inout DossierBuilder, _ quarters: [String?]) {
        let activity = plan.addNode(.activity, name: "Penanganan kasus")
        for _ in 1...9 {
            plan.addStep(
                under: activity, "Pelaksanaan", indicator: "Persentase pelaksanaan",
                quarters: ["25%", "25%", "25%", "25%"])
        }
        plan.addStep(under: activity, "Koordinasi", indicator: "Persentase koordinasi", quarters: quarters)
    }

    @Sendable private static func runningTotalAmongSums(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document in
            AdditiveHabit.rows(of: document).flatMap { level in
                AdditiveHabit(level.rows).isUniform ? level.rows.compactMap(violation) : []
            }
        }
    }

    private static func violation(_ figures: TargetFigures) -> Violation? {
        guard figures.isRising, !figures.isConstant, let last = figures.filled.last, last.value == 100 else {
            return nil
        }
        let cause = figures.indicator.quarterPlace(last.quarter)
        let others = figures.indicator.quarterPlaces.filter { $0.path != cause.path }
        let rest = 100 - (figures.total - last.value)
        return Violation(
            .init(
                id: "Baris ini tampak dihitung s.d. triwulan, sedangkan baris lainnya dijumlahkan menjadi 100%.",
                en: "This row seems to be counted up to the quarter, whereas the other rows add up to 100%."),
            at: cause, with: others, arithmetic: .init(both: figures.addition),
            expected: rest > 0 ? figures.written(rest) : nil, stated: cause.quote, certainty: .inferred)
    }
}
