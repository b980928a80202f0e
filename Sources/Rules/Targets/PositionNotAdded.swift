import Domain
import FoundationEssentials

extension Rule {
    static let positionNotAdded = Rule(
        id: "target.position-not-added",
        title: .init(
            id: "Persentase suatu keadaan tidak dijumlahkan antartriwulan",
            en: "The percentage of a state is not added up over the quarters"),
        tier: .structural,
        looksAt: [.quarterTargets, .percentages],
        rationale: .init(
            id: """
                Persentase jabatan yang terisi adalah keadaan pada suatu saat. Bila tiap triwulan ditargetkan 23%, di \
                akhir tahun yang terisi tetap 23%, bukan 92%.
                """,
            en: """
                The percentage of posts filled is a state at one moment. When 23% is aimed at in every quarter, 23% \
                are still filled at the end of the year, not 92%.
                """),
        remedy: .init(
            id: "Tulis posisi pada akhir tiap triwulan (misalnya 90%, 91%, 91%, 92%), atau hanya TW IV.",
            en: "Write the state at the end of each quarter (for example 90%, 91%, 91%, 92%), or TW IV only."),
        keeps: [
            .target("posisi", name: filled, quarters: ["90%", "91%", "91%", "92%"], year: "92%"),
            .target("posisi akhir", name: filled, quarters: ["", "", "", "92%"], year: "92%"),
            .target(
                "bagian pekerjaan", name: "Persentase usulan yang selesai", quarters: ["25%", "25%", "25%", "25%"],
                year: "100%"),
        ],
        breaks: [
            .target(
                "4 × 23 % jabatan terisi", reported: ["nodes/K1/indicators/K1.I1/quarters/1"], name: filled,
                quarters: ["23%", "23%", "23%", "23%"], year: "92%")
        ],
        check: positionNotAdded)

    private static let filled = "Persentase jabatan yang terisi"
    private static let states: Set<String> = [
        "terisi", "memiliki", "bersertifikat", "tersertifikasi", "berkualifikasi",
    ]

    @Sendable private static func positionNotAdded(_ dossier: IndexedDossier) -> [Violation] {
        dossier.indicators.compactMap { indicator in
            guard let figures = TargetFigures(indicator), figures.isPercent, figures.filled.count > 2,
                figures.isConstant, let year = figures.year, figures.total == year,
                indicator.wording.mentions(states)
            else { return nil }
            let places = indicator.quarterPlaces
            return Violation(
                .init(
                    id: "Persentase suatu keadaan dijumlahkan antartriwulan.",
                    en: "The percentage of a state is added up over the quarters."),
                at: places[0], with: places.dropFirst() + [indicator.targetPlace],
                arithmetic: .init(both: figures.addition), stated: places[0].quote, certainty: .inferred)
        }
    }
}
