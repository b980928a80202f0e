import Domain
import Testing

@testable import Exchange

/// Rows of an evaluation whose cells an extraction moved.
struct WorkPlanPlacementTests {
    private func lines(_ rows: String...) -> WorkPlanSheet {
        WorkPlanSheet(
            """
            Tabel 2.1
            Evaluasi

            | Kode | Program/Kegiatan | Indikator Kinerja | Target Renstra | Realisasi s.d. tahun 2021 | Target Renja tahun 2022 | Realisasi Renja tahun 2022 | Tingkat Realisasi (%) | Target Renja tahun 2023 | Perkiraan Realisasi s.d. tahun 2023 | Perkiraan Tingkat Capaian Renstra s.d. tahun 2023 (%) | | | |
            | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | | | |
            \(rows.joined(separator: "\n"))
            """)
    }

    @Test("a code in four cells widens its row; that is no doubt")
    func wideRows() {
        let sheet = lines(
            "| 1.20 | 33 | 05 | | PROGRAM PEMBINAAN BUKU | Persentase buku | 100% | 10% | 20% | 20% | 100% | 30% | 60% | 60% |",
            "| | | | | Pengelolaan Buku | Jumlah buku | 100 buku | 10 buku | 20 buku | 20 buku | 100% | 30 buku | 60 buku | 60% |",
            "| | | Jumlah rak | 100 unit | 10 unit | 20 unit | 20 unit | 100% | 30 unit | 60 unit | 60% | | | |")
        #expect(sheet.lines.first == "program [1.20.33.05] PROGRAM PEMBINAAN BUKU")
        #expect(
            sheet.lines.last?.hasPrefix("- Jumlah rak: target/strategic-plan/end=100 unit actual/own/..2021=10 unit")
                == true)
        #expect(sheet.lines.last?.hasSuffix("rate/strategic-plan/..2023=60%") == true)
        #expect(sheet.doubts.isEmpty)
    }

    @Test("a row that lost a cell is mended where its own sums then hold")
    func lostCell() {
        let sheet = lines(
            "| 1.20 | 33 | 05 | | PROGRAM PEMBINAAN BUKU | Persentase buku | 100% | 0 | 100% | 100% | 100% | 200% | 200% | |"
        )
        #expect(sheet.lines.last?.hasSuffix("cumulative/own/..2023=200% rate/strategic-plan/..2023=200%") == true)
        #expect(sheet.doubts == ["shifted 100%", "shifted 200%", "shifted 200%"])
    }

    @Test("a name cut by a page goes on at the head of the next, and so does its unit")
    func cutRows() {
        let sheet = WorkPlanSheet(
            """
            Tabel 2.3
            | No | Rancangan Awal RKPD | | | Hasil analisis kebutuhan | | |
            | | Program/Kegiatan | Indikator | Target | Program/Kegiatan | Indikator | Target |
            | I. | Program Pembinaan Buku | Indeks baca | 60 | Program Pembinaan Buku | Indeks baca | 61 |
            | 1. | Pengelolaan | Jumlah koleksi buku Jumlah peserta | 5 buku 100 | Pengelolaan | Jumlah koleksi buku Jumlah peserta | 6 buku 90 |

            | No | Rancangan Awal RKPD | | | Hasil analisis kebutuhan | | |
            | | Program/Kegiatan | Indikator | Target | Program/Kegiatan | Indikator | Target |
            | | | rapat koleksi Jumlah rak | orang 2 unit | | rapat koleksi Jumlah rak | orang 3 unit |
            """)
        #expect(
            sheet.lines.suffix(3) == [
                "- Jumlah koleksi buku: target/draft-rkpd/2024=5 buku target/needs-analysis/2024=6 buku",
                "- Jumlah peserta rapat koleksi: target/draft-rkpd/2024=100 orang target/needs-analysis/2024=90 orang",
                "- Jumlah rak: target/draft-rkpd/2024=2 unit target/needs-analysis/2024=3 unit",
            ])
        #expect(sheet.tables == ["2.3:2"])
    }
}
