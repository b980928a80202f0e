import Domain
import Testing

@testable import Exchange

struct HeaderRowsTests {
    @Test(
        "rows of headings",
        arguments: [
            "NO | SASARAN | INDIKATOR | TARGET", "Program | Anggaran", "URAIAN | SASARAN STRATEGIS | | | KET.",
            "No | Sasaran | Indikator | Satuan | Target | Bukti Dukung", "TUJUAN | | TARGET KINERJA | |",
        ])
    func headers(row: String) {
        #expect(HeaderRows.kind(of: GridRow(row), afterHeader: false) == .header)
    }

    @Test(
        "rows of a body",
        arguments: [
            "", "1 | Meningkatnya minat baca | Indeks | 65", "| | I | II", "Rp | Satuan",
            "Program Kearsipan | Anggaran",
            "1 | 2 | 3 | 4", "JUMLAH | 12.000", "a | b | Program | Kegiatan | Satuan",
        ])
    func bodies(row: String) {
        #expect(HeaderRows.kind(of: GridRow(row), afterHeader: false) == .body)
    }

    @Test(
        "below a header, single words and quarters go on with it",
        arguments: [
            "| | TW I | TW II | TW III | TW IV", "| | | | K | Rp", "I | II | III | IV", "| | (Rp)",
            "| Jan | Feb | Mar | Rp",
        ])
    func furtherHeaders(row: String) {
        #expect(HeaderRows.kind(of: GridRow(row), afterHeader: true) == .header)
    }

    @Test(
        "numbers of columns count up",
        arguments: [
            "1 | 2 | 3 | 4", "(1) | (2) | (3)", "1 | 2 | 3 | 4 | 5 | 4 | 5 | 6 | 7 | 8", "| 1 | 2 | | 3",
            "1 | 2 | 3 | 4 | 5=(3+4)",
        ])
    func numbers(row: String) {
        #expect(HeaderRows.kind(of: GridRow(row), afterHeader: true) == .numbers)
    }

    @Test(
        "figures of a body are no numbers of columns", arguments: ["5 | 5 | 5 | 20", "1 | 2", "3 | 2 | 1", "1 | 2 | x"])
    func noNumbers(row: String) {
        #expect(HeaderRows.kind(of: GridRow(row), afterHeader: true) == .body)
    }

    @Test(
        "one text across the table that names a level is a band",
        arguments: [
            ("SASARAN PROGRAM | | |", PlanLevel.program), ("| | KEGIATAN", .activity),
            ("SASARAN PROGRAM | SASARAN PROGRAM | SASARAN PROGRAM", .program),
        ])
    func bands(row: String, level: PlanLevel) {
        #expect(HeaderRows.kind(of: GridRow(row), afterHeader: false) == .band(level))
    }

    @Test("numbers of columns as they are printed")
    func columnNumbers() {
        #expect(["3", "(3)", "8=(7/6)", "12"].map(HeaderRows.columnNumber) == [3, 3, 8, 12])
        #expect(["", "123", "3a", "a", "3 %"].map(HeaderRows.columnNumber) == [nil, nil, nil, nil, nil])
    }

    @Test("a month or two below a header are dates of a body")
    func dates() {
        #expect(HeaderRows.kind(of: GridRow("| | Januari | Maret"), afterHeader: true) == .body)
    }
}
