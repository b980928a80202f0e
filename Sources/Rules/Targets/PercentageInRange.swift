import Domain
import FoundationEssentials

extension Rule {
    static let percentageInRange = Rule(
        id: "target.percentage-in-range",
        title: .init(id: "Persentase tidak melampaui 100%", en: "A percentage does not exceed 100%"),
        tier: .structural,
        looksAt: [.percentages],
        rationale: .init(
            id: """
                Bagian dari suatu keseluruhan paling banyak 100%. Angka seperti 1000% biasanya jumlah (10 dokumen) \
                yang masuk ke sel berformat persen.
                """,
            en: """
                A part of a whole is 100% at most. A figure such as 1000% is usually a count (10 dokumen) entered into \
                a cell formatted as percent.
                """),
        remedy: .init(
            id: "Tulis persentase yang dimaksud, atau jumlah dengan satuannya bila yang dimaksud bukan persentase.",
            en: "Write the percentage that is meant, or a count with its unit if no percentage is meant."),
        explains: ["target.percentages-add-up", "target.quarters-make-year"],
        keeps: [
            .target("100 %", name: "Persentase dokumen yang tersusun", quarters: ["", "", "", "100%"]),
            .target("pertumbuhan", name: "Persentase pertumbuhan PAD", quarters: ["", "", "", "120%"], year: "120%"),
            .target("capaian", name: "Persentase capaian target PAD", year: "105%"),
        ],
        breaks: [
            .target(
                "1000 % dokumen", reported: ["nodes/K1/indicators/K1.I1/quarters/1"],
                name: "Persentase dokumen yang tersusun", quarters: ["1000%", "", "", ""]),
            .target(
                "4 × 2000 %", reported: ["nodes/K1/indicators/K1.I1/quarters/1"],
                name: "Presentase terdistribusinya makanan", quarters: ["2000%", "2000%", "2000%", "2000%"]),
            .target(
                "105 % ASN", reported: ["nodes/K1/indicators/K1.I1/target"], name: "Persentase ASN yang hadir",
                year: "105%"),
        ],
        check: percentageInRange)

    @Sendable private static func percentageInRange(_ dossier: IndexedDossier) -> [Violation] {
        dossier.indicators.compactMap { indicator in
            let cells = TargetCell.all(of: indicator).filter { ($0.quantity?.percentage ?? 0) > 100 }
            guard let largest = cells.compactMap({ $0.quantity?.percentage }).max() else { return nil }
            let isOpen = indicator.wording.isOpenEnded
            guard largest >= 1000 || !isOpen else { return nil }
            return Violation(
                .init(id: "Persentase melampaui 100%.", en: "The percentage exceeds 100%."), at: cells,
                arithmetic: .init(both: "\(IndonesianFormat.percent(largest)) > 100%"),
                certainty: largest > 200 ? .decided : .inferred)
        }
    }
}

extension Quantity {
    /// Percent points, where it is a percentage.
    fileprivate var percentage: Decimal? {
        if case .percent(let value) = self { value } else { nil }
    }
}
