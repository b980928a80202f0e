import Domain

extension Rule {
    static let countNotPercent = Rule(
        id: "target.count-not-percent",
        title: "Target indikator jumlah ditulis sebagai jumlah",
        tier: .structural,
        rationale: """
            Indikator yang diawali "Jumlah" menghitung sesuatu. Target 1% atau 100% untuk jumlah dokumen tidak dapat \
            dibandingkan dengan realisasinya.
            """,
        remedy: "Tulis jumlah dengan satuannya (misalnya 1 dokumen), atau ubah indikatornya menjadi persentase.",
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
                    ? "Indikator menghitung jumlah, tetapi targetnya persentase."
                    : "Adanya sesuatu dinyatakan dengan persentase.",
                at: cells, certainty: measure == .count ? .decided : .inferred)
        }
    }
}
