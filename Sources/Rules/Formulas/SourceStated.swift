import Domain

extension Rule {
    static let sourceStated = Rule(
        id: "formula.source-stated",
        title: .init(id: "Setiap indikator mempunyai sumber data", en: "Every indicator has a data source"),
        tier: .structural,
        looksAt: [.sheets, .sources],
        rationale: .init(
            id: "Tanpa sumber data, realisasinya tidak dapat diminta kepada siapa pun dan tidak dapat diperiksa.",
            en: "Without a data source, nobody can be asked for the realised figure and it cannot be checked."),
        remedy: .init(
            id: "Tulis unit atau catatan yang menyediakan datanya.",
            en: "Write the office or the record that provides the data."),
        keeps: [
            .sheet("sumber terisi") { sheet in sheet.row("Jumlah peserta", "Daftar hadir", source: "Subbag Umum") },
            .sheet("tata letak tanpa kolom sumber") { sheet in sheet.row("Jumlah peserta", "Daftar hadir") },
        ],
        breaks: [
            .sheet("kosong", reported: [.source(1, 1)]) { sheet in
                sheet.row("Jumlah peserta", "Daftar hadir", source: "")
            },
            .sheet("kosong di bawah yang terisi", reported: [.source(2, 1)]) { sheet in
                sheet.row("Jumlah peserta", "Daftar hadir", source: "SIMDA")
                sheet.row("Jumlah lulusan", "Daftar lulus", source: "")
            },
        ],
        check: sourceStated)

    /// A cell below a filled one on the same sheet may be merged with it in the original.
    @Sendable private static func sourceStated(_ dossier: IndexedDossier) -> [Violation] {
        var filled: Set<PositionID> = []
        return dossier.documents.filter { FormulaCell.kinds.contains($0.document.kind) }.flatMap { document in
            document.indicators.compactMap { indicator in
                guard let (text, place) = indicator.textCell(.dataSource) else { return nil }
                guard MissingMarks.isMissing(text) else {
                    if let position = indicator.position { filled.insert(position) }
                    return nil
                }
                let mayBeMerged = indicator.position.map(filled.contains) ?? false
                return Violation(
                    mayBeMerged
                        ? .init(
                            id: "Sumber data kosong; mungkin sel di atasnya dimaksudkan untuk baris ini juga.",
                            en: "The data source is empty; perhaps the cell above it is meant for this row too.")
                        : .init(id: "Sumber data kosong.", en: "The data source is empty."),
                    at: place, with: [indicator.place], certainty: mayBeMerged ? .inferred : .decided)
            }
        }
    }
}
