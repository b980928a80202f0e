import Domain
import Testing

@testable import Exchange

struct SheetHeaderRowTests {
    @Test(
        "rows that name columns are headers",
        arguments: [
            "NO | KINERJA | INDIKATOR KEGIATAN | PENJELASAN/FORMULASI PENGHITUNGAN | SUMBER DATA",
            "No. | Sasaran | Indikator Kinerja Utama | 2017", "NO | PROGRAM | ANGGARAN | KET",
            "Program | Anggaran (Rp)",
            "No | Sasaran | Program/Kegiatan | Target Renstra PD pada Tahun 2021 (Akhir Periode Renstra PD) | | Unit PD Penanggung Jawab",
            "Kinerja Utama | Indikator | Cara Perhitungan | Alasan | Penanggung Jawab",
        ])
    func headers(fields: String) {
        #expect(SheetHeaderRow.kind(of: GridRow(fields), afterHeader: false) == .header)
    }

    @Test(
        "rows of figures, names and fields are none",
        arguments: [
            "1 | Meningkatnya pelayanan | Indeks kepuasan | 80", "JABATAN | : | Sekretaris",
            "NAMA JABATAN | Kepala Bidang",
            "FUNGSI | -", "1 | Program Pelayanan | 1.000.000 | APBD", "TW I | TW II", "",
        ])
    func bodies(fields: String) {
        #expect(SheetHeaderRow.kind(of: GridRow(fields), afterHeader: false) == .body)
    }

    @Test("what goes on with a header: halves, periods, numbers")
    func goesOn() {
        #expect(SheetHeaderRow.kind(of: GridRow("K | Rp | K | Rp"), afterHeader: true) == .header)
        #expect(SheetHeaderRow.kind(of: GridRow("| | I | | II"), afterHeader: true) == .header)
        #expect(SheetHeaderRow.kind(of: GridRow("1 | 2 | 3 | 12 = 8+9"), afterHeader: true) == .body)
        #expect(SheetHeaderRow.kind(of: GridRow("(1) | (2) | (3) | (4)"), afterHeader: true) == .numbers)
        #expect(SheetHeaderRow.isPairs(GridRow("| | K | Rp")))
        #expect(!SheetHeaderRow.isPairs(GridRow("| | Rp")))
    }
}
