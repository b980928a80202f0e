import Domain
import FoundationEssentials

extension Rule {
    static let yearPresent = Rule(
        id: "target.year-present",
        title: .init(
            id: "Target triwulan disertai target tahunan",
            en: "Targets of the quarters come with a target of the year"),
        tier: .structural,
        looksAt: [.quarterTargets],
        rationale: .init(
            id: "Tanpa target tahunan, capaian kinerja setahun tidak dapat dihitung dan tidak cocok dengan PK.",
            en: """
                Without a target of the year, the year's achievement cannot be computed and does not match the PK \
                (Perjanjian Kinerja).
                """),
        remedy: .init(
            id: "Isi target tahunan yang dituju oleh target triwulan.",
            en: "Fill in the year's target that the quarters lead to."),
        keeps: [
            .plan("tahun dan triwulan") { example(&$0, quarters: ["-", "-", "-", "100%"], year: "100%") },
            .plan("tanpa kolom tahunan") { example(&$0, quarters: ["-", "-", "-", "100%"], year: nil) },
            .plan("belum ada target sama sekali") { example(&$0, quarters: ["-", "-", "-", "-"], year: "") },
        ],
        breaks: [
            .plan("TW IV 100 %, tahun kosong", reported: ["nodes/P2/indicators/P2.I1/target"]) {
                example(&$0, quarters: ["-", "-", "-", "100%"], year: "")
            }
        ],
        check: yearPresent)

    private static func example(_ plan: inout DossierBuilder, quarters: [String?], year: String?) {
        let first = plan.addNode(.program, name: "Program Kepegawaian Daerah")
        plan.addTarget(of: first, name: "Persentase kesesuaian jabatan", quarters: ["", "", "", "100%"], year: "100%")
        let second = plan.addNode(.program, name: "Program Pembinaan ASN")
        plan.addTarget(of: second, name: "Persentase ASN yang disiplin", quarters: quarters, year: year)
    }

    @Sendable private static func yearPresent(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document in
            let usage = TargetUsage(document)
            return document.indicators.compactMap { indicator -> Violation? in
                guard TargetUsage.isEmpty(indicator.target), !indicator.quarterPlaces.isEmpty,
                    usage.years.contains(indicator.node.level)
                else { return nil }
                return Violation(
                    .init(
                        id: "Target tahunan kosong, padahal target triwulan ada.",
                        en: "The target of the year is empty, although the quarters have targets."),
                    at: indicator.targetPlace, with: indicator.quarterPlaces, expected: expectedYear(of: indicator))
            }
        }
    }

    /// What the quarters say the year is, where only one reading is possible.
    private static func expectedYear(of indicator: IndicatorView) -> String? {
        let stated = indicator.quarterPlaces
        if stated.count == 1 { return stated[0].quote }
        guard let figures = TargetFigures(indicator) else { return nil }
        let isCertain = figures.isPercent ? figures.total == 100 : !figures.isConstant && !figures.isRising
        return isCertain ? figures.written(figures.total) : nil
    }
}
