import Domain

extension Rule {
    static let evaluationMeasured = Rule(
        id: "sequence.evaluation-measured",
        title: .init(id: "Evaluasi diukur dengan hasil evaluasi", en: "An evaluation is measured by what it yields"),
        tier: .advisory,
        looksAt: [.steps, .indicators],
        rationale: .init(
            id: """
                Langkah evaluasi yang diukur dengan kesiapan atau data kebutuhan tidak menunjukkan apakah evaluasinya \
                dilakukan.
                """,
            en: """
                A step of evaluation that is measured by readiness or by data on needs does not show whether the \
                evaluation was carried out.
                """),
        remedy: .init(
            id: "Ukur dengan keluaran evaluasi, misalnya jumlah laporan evaluasi yang tersusun.",
            en: "Measure it by the evaluation's output, for example the number of evaluation reports drawn up."),
        keeps: [
            .plan("jumlah dokumen evaluasi") { evaluation(&$0, "Jumlah dokumen evaluasi atas pelaksanaan kegiatan") },
            .plan("laporan kebutuhan") { evaluation(&$0, "Persentase laporan kebutuhan yang tersusun") },
        ],
        breaks: [
            .plan("data kebutuhan", reported: ["nodes/K1.A1/indicators/K1.A1.I1"]) {
                evaluation(&$0, "Persentase Data Kebutuhan pemeliharaan yang tersusun")
            }
        ],
        check: evaluationMeasured)

    private static func evaluation(_ plan: inout DossierBuilder, _ indicator: String) {
        let activity = plan.addNode(.activity, name: "Pemeliharaan peralatan")
        let step = plan.addNode(.actionStep, under: activity, name: "Evaluasi atas Pelaksanaan Kegiatan")
        plan.addIndicator(of: step, name: indicator)
    }

    private static let preparing: Set<String> = ["kesiapan", "persiapan", "kebutuhan", "undangan", "perencanaan"]
    private static let concluding: Set<String> = [
        "evaluasi", "monitoring", "monev", "laporan", "pelaporan", "dokumen", "rekomendasi", "hasil", "kepuasan",
    ]

    @Sendable private static func evaluationMeasured(_ dossier: IndexedDossier) -> [Violation] {
        dossier.nodes.filter { $0.level == .actionStep && StepPhase($0.name) == .evaluation }.flatMap { step in
            step.indicators.compactMap { indicator in
                let words = Set(LowercasedWords(indicator.name ?? "").words)
                guard !words.isDisjoint(with: preparing), words.isDisjoint(with: concluding) else { return nil }
                return Violation(
                    .init(
                        id: "Langkah evaluasi diukur dengan persiapannya.",
                        en: "A step of evaluation is measured by its preparation."),
                    at: indicator.place, with: [step.place], stated: indicator.name)
            }
        }
    }
}
