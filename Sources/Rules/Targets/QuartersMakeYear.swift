import Domain
import FoundationEssentials

extension Rule {
    static let quartersMakeYear = Rule(
        id: "target.quarters-make-year",
        title: .init(
            id: "Target triwulan menghasilkan target tahunan",
            en: "The targets of the quarters make the target of the year"),
        tier: .structural,
        looksAt: [.quarterTargets],
        rationale: .init(
            id: """
                Target tahunan dicapai melalui triwulan. Bila tidak satu pun cara menghitung (dijumlahkan, s.d. \
                triwulan, posisi akhir, rata-rata, sama tiap triwulan) menghasilkan angka tahunan, salah satu angka \
                pasti keliru.
                """,
            en: """
                The year's target is reached through the quarters. When no way of counting (added up, up to the \
                quarter, last state, mean, the same in every quarter) yields the year's figure, one of the figures has \
                to be wrong.
                """),
        remedy: .init(
            id: "Perbaiki target triwulan atau target tahunan sehingga keduanya cocok.",
            en: "Correct the targets of the quarters or of the year so that they match."),
        keeps: [
            .target(
                "5 + 9 + 9 + 12 orang menjadi 35 orang", name: count, quarters: ["5 Org", "9 Org", "9 Org", "12 Org"],
                year: "35 Org"),
            .target(
                "25, 50, 75, 100 % s.d. triwulan", name: share, quarters: ["25%", "50%", "75%", "100%"], year: "100%"),
            .target("100 % di setiap semester", name: share, quarters: ["100%", "", "100%", ""], year: "100%"),
            .target("sepertiga yang dibulatkan", name: share, quarters: ["33%", "33%", "33%", ""], year: "100%"),
            .target(
                "posisi yang menurun", name: "Persentase pelanggaran", quarters: ["9%", "8%", "7%", "5%"], year: "5%"),
            .target("hanya TW IV", name: share, quarters: ["-", "-", "-", "73%"], year: "73%"),
            .target(
                "persen selesai untuk dokumen", name: count, quarters: ["25%", "25%", "25%", "25%"], year: "1 Dok"),
            .target("indeks rata-rata", name: "Indeks", quarters: ["3,2", "3,4", "3,3", "3,5"], year: "3,35"),
        ],
        breaks: [
            .target(
                "4 × 70 orang, tertulis 300", reported: ["nodes/K1/indicators/K1.I1/target"], name: count,
                quarters: ["70 Org", "70 Org", "70 Org", "70 Org"], year: "300 Org"),
            .target(
                "TW IV 73 %, tahun 75 %", reported: ["nodes/K1/indicators/K1.I1/target"], name: share,
                quarters: ["", "", "", "73%"], year: "75%"),
            .target(
                "TW IV B, tahun BB", reported: ["nodes/K1/indicators/K1.I1/target"], name: "Nilai AKIP",
                quarters: ["", "", "", "B"], year: "BB"),
        ],
        check: quartersMakeYear)

    private static let count = "Jumlah SK yang terbit"
    private static let share = "Persentase SK yang terbit"

    @Sendable private static func quartersMakeYear(_ dossier: IndexedDossier) -> [Violation] {
        dossier.indicators.compactMap { mismatchedGrade($0) ?? mismatchedSum($0) }
    }

    private static func mismatchedSum(_ indicator: IndicatorView) -> Violation? {
        guard let figures = TargetFigures(indicator), let year = figures.year, let last = figures.filled.last else {
            return nil
        }
        guard !YearMethod.fits(figures, year: year) else { return nil }
        let stated = figures.written(year)
        let isPosition = figures.filled.count > 1 && last.value == year
        let arithmetic =
            figures.filled.count == 1 ? "\(last.quarter.title) \(figures.written(last.value))" : figures.addition
        return Violation(
            .init(
                id: "Target triwulan tidak menghasilkan target tahunan.",
                en: "The targets of the quarters do not make the target of the year."),
            at: indicator.targetPlace, with: indicator.quarterPlaces,
            arithmetic: .init(both: arithmetic) + .printed(stated), expected: figures.written(figures.total),
            stated: indicator.target?.value.raw, certainty: isPosition ? .inferred : .decided)
    }

    /// A grade in the last quarter that is not the year's.
    private static func mismatchedGrade(_ indicator: IndicatorView) -> Violation? {
        guard case .rating(let year)? = indicator.yearTarget.value,
            case .rating(let last)? = indicator.quarterTargets[3].value, last != year
        else { return nil }
        return Violation(
            .init(
                id: "Predikat pada triwulan terakhir berbeda dari predikat tahunan.",
                en: "The grade of the last quarter differs from the grade of the year."),
            at: indicator.targetPlace, with: [indicator.quarterPlace(.fourth)],
            arithmetic: .init(both: "TW IV \(last)") + .printed(year), expected: last,
            stated: indicator.target?.value.raw)
    }
}
