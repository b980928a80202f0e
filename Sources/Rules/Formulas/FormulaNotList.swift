import Domain

extension Rule {
    static let formulaNotList = Rule(
        id: "formula.not-list",
        title: .init(id: "Rumus bukan daftar dokumen", en: "A formula is not a list of documents"),
        tier: .advisory,
        looksAt: [.sheets, .formulas],
        rationale: .init(
            id: "Daftar dokumen menunjukkan buktinya, bukan cara menghitungnya.",
            en: "A list of documents shows the evidence, not the way of computing."),
        remedy: .init(
            id: "Tulis apa yang dihitung; pindahkan daftarnya ke sumber data atau bukti dukung.",
            en: "Write what is counted; move the list to the data source or the supporting evidence."),
        keeps: [
            .sheet("rumus menjelaskan") { sheet in
                sheet.row("Jumlah berkas peserta", "Jumlah berkas peserta yang lengkap")
            }
        ],
        breaks: [
            .sheet("daftar materi", reported: [.formula(1, 1)]) { sheet in
                sheet.row("Jumlah berkas", "Materi dapat berupa : 1. Data peserta 2. Bahan rapat 3. Laporan")
            }
        ],
        check: formulaNotList)

    @Sendable private static func formulaNotList(_ dossier: IndexedDossier) -> [Violation] {
        FormulaCell.all(in: dossier).filter { $0.formula.kind == .list }.map { cell in
            Violation(
                .init(
                    id: "Rumus berisi daftar dokumen, bukan cara menghitung.",
                    en: "The formula holds a list of documents, not a way of computing."),
                at: cell.place, stated: cell.formula.raw)
        }
    }
}
