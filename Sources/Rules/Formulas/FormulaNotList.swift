import Domain

extension Rule {
    static let formulaNotList = Rule(
        id: "formula.not-list",
        title: "Rumus bukan daftar dokumen",
        tier: .advisory,
        rationale: "Daftar dokumen menunjukkan buktinya, bukan cara menghitungnya.",
        remedy: "Tulis apa yang dihitung; pindahkan daftarnya ke sumber data atau bukti dukung.",
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
            Violation("Rumus berisi daftar dokumen, bukan cara menghitung.", at: cell.place, stated: cell.formula.raw)
        }
    }
}
