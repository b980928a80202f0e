import Domain

extension Rule {
    static let formulaStated = Rule(
        id: "formula.stated",
        title: .init(id: "Setiap indikator mempunyai rumus", en: "Every indicator has a formula"),
        tier: .structural,
        looksAt: [.sheets, .formulas],
        rationale: .init(
            id: "Tanpa rumus, dua orang menghitung indikator yang sama dengan hasil yang berbeda.",
            en: "Without a formula, two people compute the same indicator with different results."),
        remedy: .init(
            id: "Tulis cara menghitungnya: apa yang dihitung, dan dibagi dengan apa.",
            en: "Write how it is computed: what is counted, and what it is divided by."),
        keeps: [
            .sheet("rumus terisi") { sheet in sheet.row("Jumlah peserta diklat", "Jumlah peserta dalam daftar hadir") },
            .sheet("tata letak tanpa kolom rumus") { sheet in sheet.row("Jumlah peserta diklat", nil) },
        ],
        breaks: [
            .sheet("sel rumus kosong", reported: [.formula(1, 1)]) { sheet in sheet.row("Jumlah peserta diklat", "") },
            .sheet("kosong di bawah yang terisi", reported: [.formula(2, 1)]) { sheet in
                sheet.row("Jumlah peserta diklat", "Daftar hadir")
                sheet.row("Jumlah berkas peserta", "")
            },
        ],
        check: formulaStated)

    /// A cell below a filled one on the same sheet may be merged with it in the original.
    @Sendable private static func formulaStated(_ dossier: IndexedDossier) -> [Violation] {
        var filled: Set<PositionID> = []
        return FormulaCell.all(in: dossier).compactMap { cell in
            guard cell.formula.kind == .none else {
                if let position = cell.indicator.position { filled.insert(position) }
                return nil
            }
            let mayBeMerged = cell.indicator.position.map(filled.contains) ?? false
            return Violation(
                mayBeMerged
                    ? .init(
                        id: "Rumus kosong; mungkin sel di atasnya dimaksudkan untuk baris ini juga.",
                        en: "The formula is empty; perhaps the cell above it is meant for this row too.")
                    : .init(id: "Rumus kosong.", en: "The formula is empty."),
                at: cell.place, with: [cell.indicator.place], certainty: mayBeMerged ? .inferred : .decided)
        }
    }
}
