import Domain
import FoundationEssentials

extension Rule {
    static let percentNotCount = Rule(
        id: "target.percent-not-count",
        title: .init(
            id: "Target indikator persentase ditulis sebagai persentase",
            en: "The target of a percentage is written as a percentage"),
        tier: .structural,
        looksAt: [.targets],
        rationale: .init(
            id: """
                Angka 1 tanpa tanda persen dibaca 1%, padahal sel berformat persen menyimpan 100% sebagai 1. Angka di \
                atas 100 tanpa satuan bukan bagian dari suatu keseluruhan.
                """,
            en: """
                A 1 without a percent sign reads as 1%, whereas a cell formatted as percent stores 100% as 1. A figure \
                above 100 without a unit is no part of a whole.
                """),
        remedy: .init(
            id: "Tulis persentasenya (misalnya 100%), atau ubah indikatornya menjadi jumlah.",
            en: "Write the percentage (for example 100%), or make the indicator a count."),
        keeps: [
            .target("100 %", name: "Persentase kesiapan", quarters: ["100%", "", "", ""]),
            .target("tanpa tanda persen", name: "Persentase kesiapan", quarters: ["25", "25", "25", "25"]),
            .target("pertumbuhan satu persen", name: "Persentase kenaikan PAD", year: "1"),
            .target("jumlah", name: "Jumlah laporan", quarters: ["1", "", "", ""]),
        ],
        breaks: [
            .target(
                "1 untuk 100 %", reported: ["nodes/K1/indicators/K1.I1/quarters/1"], name: "Presentase kesiapan",
                quarters: ["1", "", "", ""]),
            .target(
                "jumlah peserta", reported: ["nodes/K1/indicators/K1.I1/quarters/2"],
                name: "Persentase peserta yang didata", quarters: ["", "157", "", ""]),
        ],
        check: percentNotCount)

    @Sendable private static func percentNotCount(_ dossier: IndexedDossier) -> [Violation] {
        dossier.indicators.compactMap { indicator in
            let wording = indicator.wording
            guard wording.measure == .percentage, !wording.isOpenEnded else { return nil }
            let bare = TargetCell.all(of: indicator).compactMap { cell in cell.bareNumber.map { (cell, $0) } }
            return fraction(bare.filter { $0.1 > 0 && $0.1 <= 1 })
                ?? Violation(
                    .init(
                        id: "Indikator berupa persentase, tetapi targetnya jumlah.",
                        en: "The indicator is a percentage, but its target is a count."),
                    at: bare.filter { $0.1 > 100 }.map(\.0))
        }
    }

    /// 1 stands for 100 %; a part of 1 may also be a part of one percent.
    private static func fraction(_ cells: [(TargetCell, Decimal)]) -> Violation? {
        guard let (first, value) = cells.first else { return nil }
        let meant = IndonesianFormat.percent(value * 100)
        let isWhole = cells.map(\.1).reduce(0, +).isWhole
        return Violation(
            .init(
                id: "Indikator berupa persentase, tetapi targetnya angka tanpa tanda persen.",
                en: "The indicator is a percentage, but its target is a figure without a percent sign."),
            at: cells.map(\.0), expected: meant,
            arithmetic: .init(
                id: "\(first.raw) dibaca \(first.raw)%, tampaknya dimaksud \(meant)",
                en: "\(first.raw) reads as \(first.raw)%, \(meant) seems to be meant"),
            certainty: isWhole ? .decided : .inferred)
    }
}

extension TargetCell {
    /// A number without unit.
    fileprivate var bareNumber: Decimal? {
        if case .number(let value, nil)? = quantity { value } else { nil }
    }
}
