import Domain
import FoundationEssentials

extension Rule {
    static let stepsMatchActivity = Rule(
        id: "target.steps-match-activity",
        title: .init(
            id: "Jumlah pada aksi sama dengan target kegiatannya",
            en: "The count of an action equals the target of its kegiatan"),
        tier: .structural,
        looksAt: [.steps, .targets],
        rationale: .init(
            id: """
                Peserta yang didata, atau buku yang disusun, dalam aksi suatu kegiatan adalah peserta dan buku dari \
                target kegiatan itu.
                """,
            en: """
                The participants registered, or the books drawn up, in an action of a kegiatan (activity) are the \
                participants and books of that kegiatan's target.
                """),
        remedy: .init(
            id: "Samakan jumlah pada aksi dengan target kegiatan, atau perbaiki target kegiatannya.",
            en: "Make the count of the action equal to the kegiatan's target, or correct the kegiatan's target."),
        keeps: [
            .plan("60 + 157 dari 30 + 30 + 157") { example(&$0, quarters: ["", "60", "157", ""]) },
            .plan("salah satu kelompok saja") { example(&$0, quarters: ["", "157", "", ""]) },
            .plan("orang dalam aksi tanpa peserta") {
                example(&$0, quarters: ["", "52", "", ""], step: "Jumlah OPD yang mengirim usulan")
            },
        ],
        breaks: [
            .plan("60 + 150 dari 217 peserta", reported: ["nodes/K1.A1/indicators/K1.A1.I1/quarters/2"]) {
                example(&$0, quarters: ["", "60", "150", ""])
            }
        ],
        check: stepsMatchActivity)

    private static func example(
        _ plan: inout DossierBuilder, quarters: [String?], step: String = "Jumlah peserta yang didata"
    ) {
        let activity = plan.addNode(.activity, name: "Pendidikan dan Pelatihan Teknis")
        for target in ["30 orang", "30 orang", "157 orang"] {
            plan.addTarget(of: activity, name: "Jumlah peserta diklat", year: target)
        }
        plan.addStep(under: activity, "Pendataan peserta", indicator: step, quarters: quarters)
    }

    @Sendable private static func stepsMatchActivity(_ dossier: IndexedDossier) -> [Violation] {
        dossier.nodes.filter { $0.level == .activity || $0.level == .subActivity }.flatMap { activity -> [Violation] in
            let steps = activity.children.filter { $0.level == .actionStep }.flatMap(\.indicators)
            guard !steps.isEmpty else { return [] }
            let nouns = CountedNoun.all.map { (noun: $0, targets: $0.targets(of: activity)) }
            return nouns.filter { !$0.targets.isEmpty }.flatMap { noun, targets in
                mismatches(steps.filter { noun.isCounted(by: $0) }, targets: targets)
            }
        }
    }

    private static func mismatches(_ steps: [IndicatorView], targets: [CountedNoun.Target]) -> [Violation] {
        let whole = targets.map(\.value).reduce(0, +)
        let allowed = subsetSums(targets.prefix(8).map(\.value)).union([whole])
        return steps.compactMap { step in
            guard let figures = TargetFigures(step), !figures.isPercent, let last = figures.values.last,
                let largest = figures.values.max(), allowed.isDisjoint(with: [figures.total, last, largest])
            else { return nil }
            let places = step.quarterPlaces
            let expected = IndonesianFormat.number(whole)
            return Violation(
                .init(
                    id: "Jumlah pada aksi berbeda dari target kegiatannya.",
                    en: "The count of the action differs from the target of its kegiatan."),
                at: places[0], with: places.dropFirst() + targets.prefix(8).map(\.place),
                arithmetic: .init(
                    id: "\(figures.addition), target kegiatan \(expected)",
                    en: "\(figures.addition), target of the kegiatan \(expected)"),
                expected: expected, stated: figures.written(figures.total), certainty: .inferred)
        }
    }

    private static func subsetSums(_ values: [Decimal]) -> Set<Decimal> {
        values.reduce(into: Set<Decimal>()) { sums, value in
            sums.formUnion(sums.map { $0 + value } + [value])
        }
    }
}
