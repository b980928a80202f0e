import Testing

@testable import Rules

@Suite("The year in a title")
struct TitleYearTests {
    @Test(
        "a title's year is read",
        arguments: [
            ("RENCANA AKSI PERJANJIAN KINERJA TAHUN 2020", 2020), ("RENCANA AKSI 2020", 2020),
            ("Perjanjian Kinerja Tahun 2025", 2025),
        ])
    func reads(text: String, year: Int) {
        #expect(TitleYear(text)?.year == year)
    }

    @Test(
        "years of regulations, periods and earlier results are not the document's",
        arguments: [
            "Rencana Strategis 2021-2026", "Rencana Kerja sesuai Perda Nomor 3 Tahun 2021", "2021", "RENCANA AKSI",
            "Hasil Evaluasi Rencana Kerja Tahun 2024", "Rencana Aksi 2020 dan 2021", "Rencana 20201",
        ])
    func ignores(text: String) {
        #expect(TitleYear(text) == nil)
    }
}
