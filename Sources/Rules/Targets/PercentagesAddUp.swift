import Domain
import FoundationEssentials

extension Rule {
    static let percentagesAddUp = Rule(
        id: "target.percentages-add-up",
        title: .init(
            id: "Persentase per triwulan berjumlah 100%",
            en: "The percentages of the quarters add up to 100%"),
        tier: .structural,
        looksAt: [.steps, .quarterTargets, .percentages],
        rationale: .init(
            id: """
                Suatu aksi selesai bila bagian-bagiannya per triwulan berjumlah 100%, atau bila angka s.d. triwulan \
                mencapai 100%. Jumlah lebih dari 100% berarti ada bagian yang dihitung dua kali atau salah ketik.
                """,
            en: """
                An action is finished when its parts by quarter add up to 100%, or when the figure up to the quarter \
                reaches 100%. A sum above 100% means that a part was counted twice or mistyped.
                """),
        remedy: .init(
            id: "Perbaiki persentase triwulan sehingga jumlahnya 100%.",
            en: "Correct the percentages of the quarters so that they add up to 100%."),
        keeps: [
            .plan("20% + 30% + 50%") { example(&$0, ["20%", "30%", "50%", ""]) },
            .plan("100% di setiap semester") { example(&$0, ["100%", "", "100%", ""]) },
            .plan("25, 50, 75, 100% s.d. triwulan") { example(&$0, ["25%", "50%", "75%", "100%"]) },
            .plan("kehadiran yang sama tiap triwulan") { example(&$0, ["80%", "85%", "85%", "90%"]) },
        ],
        breaks: [
            .plan("30% + 40% + 40% = 110%", reported: ["nodes/K1.A7/indicators/K1.A7.I1/quarters/1"]) {
                example(&$0, ["30%", "40%", "40%", ""])
            },
            .plan("20% + 20% + 20% = 60%", reported: ["nodes/K1.A7/indicators/K1.A7.I1/quarters/1"]) {
                example(&$0, ["20%", "20%", "20%", ""])
            },
        ],
        check: percentagesAddUp)

    private static func example(_ plan: inout DossierBuilder, _ quarters: [String?]) {
        let activity = plan.addNode(.activity, name: "Pendidikan dan Pelatihan")
        for _ in 1...6 {
            plan.addStep(
                under: activity, "Pelaksanaan", indicator: "Persentase pelaksanaan",
                quarters: ["25%", "25%", "50%", ""])
        }
        plan.addStep(under: activity, "Persiapan", indicator: "Persentase kesiapan", quarters: quarters)
    }

    @Sendable private static func percentagesAddUp(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document in
            AdditiveHabit.rows(of: document).filter { $0.level == .actionStep }.flatMap { level in
                let habit = AdditiveHabit(level.rows)
                return level.rows.compactMap { violation($0, habit: habit) }
            }
        }
    }

    private static func violation(_ figures: TargetFigures, habit: AdditiveHabit) -> Violation? {
        guard let certainty = certainty(figures, habit: habit) else { return nil }
        let isOver = figures.total > 100
        let places = figures.indicator.quarterPlaces
        return Violation(
            isOver
                ? .init(
                    id: "Persentase triwulan berjumlah lebih dari 100%.",
                    en: "The percentages of the quarters add up to more than 100%.")
                : .init(
                    id: "Persentase triwulan tidak mencapai 100%.",
                    en: "The percentages of the quarters do not reach 100%."),
            at: places[0], with: Array(places.dropFirst()),
            arithmetic: .init(id: "\(figures.addition), seharusnya 100%", en: "\(figures.addition), should be 100%"),
            expected: "100%", stated: figures.written(figures.total), certainty: certainty)
    }

    /// Nil where the figures can be read as something that is right.
    private static func certainty(_ figures: TargetFigures, habit: AdditiveHabit) -> Violation.Certainty? {
        guard let last = figures.values.last, let least = figures.values.min() else { return nil }
        let isReached = figures.isRising && last == 100
        let isStanding = least >= 60
        guard !AdditiveHabit.addsUp(figures), !isReached, !isStanding else { return nil }
        if figures.total < 100 { return habit.isSettled ? .inferred : nil }
        if habit.isSettled { return .decided }
        return figures.total <= 200 ? .inferred : nil
    }
}
