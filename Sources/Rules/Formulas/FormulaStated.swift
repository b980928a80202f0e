import Domain

extension Rule {
    static let formulaStated = Rule(
        id: "formula.stated",
        title: "Setiap indikator mempunyai rumus",
        tier: .structural,
        rationale: "Tanpa rumus, dua orang menghitung indikator yang sama dengan hasil yang berbeda.",
        remedy: "Tulis cara menghitungnya: apa yang dihitung, dan dibagi dengan apa.",
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
                    ? "Rumus kosong; mungkin sel di atasnya dimaksudkan untuk baris ini juga." : "Rumus kosong.",
                at: cell.place, with: [cell.indicator.place], certainty: mayBeMerged ? .inferred : .decided)
        }
    }
}
