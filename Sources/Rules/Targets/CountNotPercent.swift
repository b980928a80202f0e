import Domain

extension Rule {
    static let countNotPercent = Rule(
        id: "target.count-not-percent",
        title: .init(
            id: "Target indikator jumlah ditulis sebagai jumlah",
            en: "The target of an indicator that counts is written as a count"),
        tier: .structural,
        looksAt: [.targets],
        rationale: .init(
            id: """
                Indikator yang diawali "Jumlah" menghitung sesuatu. Target 1% atau 100% untuk jumlah dokumen tidak \
                dapat dibandingkan dengan realisasinya.
                """,
            en: """
                An indicator that begins with “Jumlah” counts something. A target of 1% or 100% for a number of \
                documents cannot be compared with what was reached.
                """),
        remedy: .init(
            id: "Tulis jumlah dengan satuannya (misalnya 1 dokumen), atau ubah indikatornya menjadi persentase.",
            en: "Write the number with its unit (for example 1 dokumen), or make the indicator a percentage."),
        keeps: [
            .target("satu dokumen", name: "Jumlah dokumen evaluasi", quarters: ["", "", "", "1"]),
            .target("persentase", name: "Persentase dokumen yang tersusun", quarters: ["", "", "", "100%"]),
            .target("jumlah dalam persen", name: "Jumlah penurunan kemiskinan (%)", year: "2%"),
        ],
        breaks: [
            .target(
                "1% untuk satu dokumen", reported: ["nodes/K1/indicators/K1.I1/quarters/4"],
                name: "Jumlah dokumen evaluasi", quarters: ["", "", "", "1%"]),
            .target(
                "100% untuk jumlah orang", reported: ["nodes/K1/indicators/K1.I1/target"],
                name: "Jumlah CPNS yang direkrut", quarters: ["25%", "25%", "25%", "25%"], year: "100%"),
            .target(
                "100% untuk adanya dokumen", reported: ["nodes/K1/indicators/K1.I1/quarters/4"],
                name: "Adanya dokumen evaluasi", quarters: ["", "", "", "100%"]),
        ],
        check: countNotPercent)

    @Sendable private static func countNotPercent(_ dossier: IndexedDossier) -> [Violation] {
        dossier.indicators.compactMap { indicator in
            let measure = indicator.wording.measure
            guard measure == .count || measure == .presence else { return nil }
            let cells = TargetCell.all(of: indicator).filter { $0.quantity?.isPercent == true }
            return Violation(
                measure == .count
                    ? .init(
                        id: "Indikator menghitung jumlah, tetapi targetnya persentase.",
                        en: "The indicator is a count, but its target is a percentage.")
                    : .init(
                        id: "Adanya sesuatu dinyatakan dengan persentase.",
                        en: "The presence of something is stated as a percentage."),
                at: cells, certainty: measure == .count ? .decided : .inferred)
        }
    }
}
