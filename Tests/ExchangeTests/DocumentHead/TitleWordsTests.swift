import Domain
import Testing

@testable import Exchange

struct TitleWordsTests {
    @Test(
        "titles announce their kind",
        arguments: [
            ("RENCANA AKSI PERJANJIAN KINERJA TAHUN 2023", DocumentKind.actionPlan), ("Rencana  Aksi", .actionPlan),
            ("RENCANA KERJA (RENJA)", .workPlan), ("PERJANJIAN KINERJA TAHUN 2023", .performanceAgreement),
            ("INDIKATOR KINERJA INDIVIDU", .individualIndicators), ("INDIKATOR KINERJA UTAMA", .keyIndicators),
            ("EVALUASI TERHADAP HASIL RENJA", .evaluation), ("EVALUASI RENCANA AKSI TRIWULAN II", .evaluation),
            ("LAPORAN KINERJA INSTANSI PEMERINTAH", .performanceReport), ("RENSTRA 2021-2026", .strategicPlan),
        ])
    func kinds(line: String, kind: DocumentKind) {
        #expect(TitleWords.kind(line) == kind)
    }

    @Test("a title is led by such words; a sentence that mentions them is none")
    func titles() {
        #expect(TitleWords.isTitle("RENCANA AKSI 2023"))
        #expect(!TitleWords.isTitle("Dinas menyusun rencana aksi."))
        #expect(TitleWords.kind("Catatan rapat") == nil)
        #expect(TitleWords.kind(String(repeating: "RENCANA AKSI ", count: 20)) == nil)
    }
}
