import Domain
import FoundationEssentials
import Regulation

extension Rule {
    static let causeGiven = Rule(
        id: "completeness.cause-given",
        title: .init(
            id: "Target yang meleset atau terlampaui dijelaskan sebabnya",
            en: "A target missed or far exceeded has its cause explained"),
        tier: .structural,
        basis: Permendagri86_2017.workPlanEvaluation,
        looksAt: [.workPlan, .rates],
        rationale: .init(
            id: """
                Evaluasi menjelaskan mengapa target tidak tercapai atau jauh terlampaui. Tanpa sebab, target tahun \
                berikutnya tidak dapat diperbaiki.
                """,
            en: """
                An evaluation explains why a target was missed or far exceeded. Without the cause, the target of the \
                next year cannot be improved.
                """),
        remedy: .init(
            id: "Tambahkan sebabnya pada uraian evaluasi, per kegiatan.",
            en: "Add the cause to the text of the evaluation, for each kegiatan."),
        keeps: [
            .workPlan("dijelaskan dalam uraian") { plan in
                let indicator = example(&plan, actual: "45")
                plan.claim("sebesar 45% karena formasi ditunda", .rate, rate: "45%", subject: indicator)
            },
            .workPlan("tercapai") { _ = example(&$0, actual: "100") },
            .workPlan("sedikit terlampaui") { _ = example(&$0, actual: "104") },
            .workPlan("tanpa uraian evaluasi yang terbaca") { _ = example(&$0, actual: "208", text: nil) },
        ],
        breaks: [
            .workPlan("208% tanpa penjelasan", reported: ["nodes/K1/indicators/K1.I1/statements/4"]) {
                _ = example(&$0, actual: "208")
            },
            .workPlan("45% tanpa penjelasan", reported: ["nodes/K1/indicators/K1.I1/statements/4"]) {
                _ = example(&$0, actual: "45")
            },
        ],
        check: causeGiven)

    private static func example(
        _ plan: inout DossierBuilder, actual: String,
        text: String? = "Realisasi kegiatan lain tidak tercapai karena pengesahan anggaran mundur."
    ) -> EntryID {
        if let text { plan.edit { $0.blocks.append(Block(kind: .paragraph, text: text)) } }
        let activity = plan.addNode(.activity, name: "Pendidikan dan Pelatihan ASN")
        let indicator = plan.addIndicator(of: activity, name: "Jumlah ASN yang memperoleh ijin belajar")
        plan.evaluate(indicator, ["300", "89", "100", actual, "\(actual)%"])
        return indicator
    }

    /// Words that give a reason.
    private static let reasons: Set<String> = [
        "karena", "disebabkan", "dikarenakan", "penyebab", "sebab", "akibat", "sehingga", "didukung", "dipengaruhi",
    ]

    /// Nothing where the document gives no reasons at all: then its text wasn't read, or the outline rule says so.
    @Sendable private static func causeGiven(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.filter { $0.document.kind == .workPlan }.flatMap { document -> [Violation] in
            let texts = (document.blocks(.paragraph) + document.blocks(.item)).map(\.block.text)
            let giving = texts.filter { !reasons.isDisjoint(with: LowercasedWords($0).words) }
            guard !giving.isEmpty else { return [] }
            let explained = giving.map { " \(NormalizedName($0).text) " }
            let subjects = Set(dossier.claims(of: document).compactMap(\.subject))
            return ComputedRow.all(in: document).compactMap { row in
                guard let indicator = row.indicator, let rate = row.rates.first else { return nil }
                let isTold = subjects.contains(indicator.id) || explained.contains { mentions($0, indicator) }
                return isTold ? nil : violation(rate)
            }
        }
    }

    private static func mentions(_ text: String, _ indicator: IndicatorView) -> Bool {
        guard let name = indicator.identity, name.words.count > 2 else { return false }
        return text.contains(" \(name.words.dropFirst().joined(separator: " ")) ")
    }

    private static func violation(_ rate: ComputedRate) -> Violation? {
        guard let expected = rate.expected, expected > 0, expected < 100 || expected > 110 else { return nil }
        guard rate.result.unit == nil || rate.target.unit == nil || rate.result.unit == rate.target.unit else {
            return nil
        }
        let isMissed = expected < 100
        return Violation(
            isMissed
                ? .init(
                    id: "Target ini tidak tercapai dan uraian tidak menyebut sebabnya.",
                    en: "This target was missed and the text names no cause.")
                : .init(
                    id: "Target ini jauh terlampaui dan uraian tidak menyebut sebabnya.",
                    en: "This target was far exceeded and the text names no cause."),
            at: rate.rate.place, with: [rate.result.place], arithmetic: rate.calculation.map { .init(both: $0) },
            stated: rate.rate.raw,
            certainty: .inferred)
    }
}
