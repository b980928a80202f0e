import Domain
import FoundationEssentials

extension Rule {
    static let targetInText = Rule(
        id: "totals.target-in-text",
        title: .init(
            id: "Target dalam uraian sama dengan tabelnya",
            en: "The target in the text equals that of the table"),
        tier: .structural,
        looksAt: [.severalTables, .claims],
        rationale: .init(
            id: "Uraian yang menyebut target lain daripada tabelnya membuat tingkat capaiannya tidak dapat diperiksa.",
            en: "When the text names another target than the table, its rate of achievement cannot be checked."),
        remedy: .init(
            id: "Samakan target dalam uraian dengan tabelnya.",
            en: "Make the target in the text agree with the table."),
        keeps: [
            .workPlan("sama") { example(&$0, "85%") },
            .workPlan("target tahun lain, tahunnya tidak disebut") { example(&$0, "90%") },
        ],
        breaks: [.workPlan("bukan salah satu target", reported: ["documents/d1/blocks/0"]) { example(&$0, "58%") }],
        check: targetInText)

    private static func example(_ plan: inout DossierBuilder, _ claimed: String) {
        let agency = plan.addNode(.agency, name: "Badan Kepegawaian Daerah")
        let indicator = plan.addIndicator(of: agency, name: "Persentase penempatan sesuai kompetensi")
        for (year, raw) in [(2019, "85%"), (2020, "90%")] {
            plan.state(
                Statement(
                    entry: indicator, role: .target, basis: .strategicPlan, period: .year(year),
                    value: .quantity(QuantityReading.read(raw).stated), table: "2.2"))
        }
        plan.claim("dari target sebesar \(claimed)", .target, rate: claimed, subject: indicator)
    }

    /// Any of the row's targets will do: a text seldom says clearly which year's it means.
    @Sendable private static func targetInText(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.filter(\.hasSeveralTables).flatMap { document in
            dossier.claims(of: document).compactMap { claim -> Violation? in
                guard claim.measure == .target, let subject = claim.subject, let row = document.positions[subject],
                    let stated = claim.quantity?.reading.value?.number
                else { return nil }
                let targets = document.stated(row).filter { $0.role == .target && $0.number != nil }
                guard !targets.isEmpty, !targets.contains(where: { $0.number == stated }) else { return nil }
                let named = claim.quantity?.raw.trimmed ?? ""
                return Violation(
                    .init(
                        id: "Uraian menyebut target \(named), yang tidak ada dalam tabelnya.",
                        en: "The text names the target \(named), which is not in its table."),
                    at: document.place(of: claim), with: targets.map(\.place),
                    arithmetic: .init(both: targets.map { $0.raw.trimmed }.joined(separator: ", ")),
                    stated: claim.quote, certainty: .inferred)
            }
        }
    }
}
