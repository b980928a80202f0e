import Domain
import FoundationEssentials

extension Rule {
    static let wholeCounts = Rule(
        id: "target.whole-counts",
        title: .init(
            id: "Yang dihitung satuan demi satuan bertarget bilangan bulat",
            en: "What is counted one by one has a whole number as its target"),
        tier: .structural,
        looksAt: [.targets],
        rationale: .init(
            id: "Orang, dokumen atau unit tidak dapat tercapai setengah.",
            en: "Half a person, document or unit cannot be reached."),
        remedy: .init(
            id: "Tulis bilangan bulat, atau ubah indikatornya menjadi persentase.",
            en: "Write a whole number, or make the indicator a percentage."),
        keeps: [
            .target("dokumen utuh", name: "Jumlah dokumen", quarters: ["1,00", "2", "", ""], year: "3 dokumen"),
            .target("indeks", name: "Indeks kepuasan", year: "3,45"),
        ],
        breaks: [
            .target(
                "seperempat dokumen", reported: ["nodes/K1/indicators/K1.I1/quarters/1"], name: "Jumlah dokumen",
                quarters: ["0,25 dokumen", "0,25 dokumen", "0,25 dokumen", "0,25 dokumen"], year: "1 dokumen")
        ],
        check: wholeCounts)

    @Sendable private static func wholeCounts(_ dossier: IndexedDossier) -> [Violation] {
        dossier.indicators.compactMap { indicator in
            let cells = TargetCell.all(of: indicator).filter { cell in
                guard case .number(let value, let unit)? = cell.quantity, UnitName.isCounted(unit) else { return false }
                return !value.isWhole
            }
            return Violation(
                .init(
                    id: "Target yang dihitung satuan demi satuan memuat pecahan.",
                    en: "A target that is counted one by one holds a fraction."),
                at: cells, certainty: .inferred)
        }
    }
}
