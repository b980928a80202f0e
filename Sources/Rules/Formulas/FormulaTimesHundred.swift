import Domain

extension Rule {
    static let formulaTimesHundred = Rule(
        id: "formula.times-hundred",
        title: .init(id: "Persentase dikalikan 100%", en: "A percentage is multiplied by 100%"),
        tier: .structural,
        looksAt: [.sheets, .formulas],
        rationale: .init(
            id: "Tanpa × 100% hasil pembagian adalah 0,85, bukan 85%; realisasinya tercatat seratus kali lebih kecil.",
            en: """
                Without × 100% the quotient is 0,85, not 85%; the realised figure is recorded a hundred times too \
                small.
                """),
        remedy: .init(id: "Akhiri rumusnya dengan × 100%.", en: "End the formula with × 100%."),
        keeps: [
            .sheet("kali 100%") { sheet in
                sheet.row("Persentase peserta yang lulus", "Jumlah peserta lulus dibagi jumlah peserta kali 100%")
            },
            .sheet("bukan persentase") { sheet in
                sheet.row("Rasio pegawai terhadap jabatan", "Jumlah pegawai dibagi jumlah jabatan")
            },
        ],
        breaks: [
            .sheet("tanpa pengali", reported: [.formula(1, 1)]) { sheet in
                sheet.row("Persentase peserta yang lulus", "Jumlah peserta lulus dibagi jumlah peserta")
            },
            .sheet("tanpa tanda persen", reported: [.formula(1, 1)]) { sheet in
                sheet.row("Persentase peserta yang lulus", "Jumlah peserta lulus/jumlah peserta*100")
            },
        ],
        check: formulaTimesHundred)

    /// × 100 without the sign gives the same number, and "perbandingan … dengan …" is no arithmetic: matters of style.
    @Sendable private static func formulaTimesHundred(_ dossier: IndexedDossier) -> [Violation] {
        FormulaCell.all(in: dossier).compactMap { cell in
            guard cell.isPercentage, cell.formula.kind == .ratio else { return nil }
            let raw = cell.formula.raw
            guard let multiplier = cell.formula.multiplier else {
                let isArithmetic = raw.lowercased().contains("bagi") || raw.contains { "/:÷".contains($0) }
                return Violation(
                    .init(
                        id: "Rumus persentase ini tidak dikalikan 100%.",
                        en: "The formula of this percentage is not multiplied by 100%."),
                    at: cell.place, stated: raw,
                    certainty: isArithmetic ? .decided : .style)
            }
            if multiplier != 100 {
                return Violation(
                    .init(
                        id: "Rumus persentase ini dikalikan \(multiplier), bukan 100%.",
                        en: "The formula of this percentage is multiplied by \(multiplier), not 100%."),
                    at: cell.place, expected: "× 100%", stated: "× \(multiplier)")
            }
            guard !raw.contains("%"), !raw.lowercased().contains("persen") else { return nil }
            return Violation(
                .init(id: "Tanda % tidak ditulis pada pengalinya.", en: "The multiplier lacks its % sign."),
                at: cell.place, expected: "× 100%", stated: "× 100", certainty: .style)
        }
    }
}
