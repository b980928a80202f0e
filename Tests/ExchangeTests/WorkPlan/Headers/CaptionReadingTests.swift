import Testing

@testable import Exchange

struct CaptionReadingTests {
    @Test(
        "the number of a caption",
        arguments: [
            ("Tabel 2.1", "2.1"), ("TABEL T-C.29.", "T-C.29"), ("T-C.30 Pencapaian Kinerja", "T-C.30"),
            ("Gambar 1.1", "1.1"), ("Tabel IV Rencana", "IV"), ("Tabel berikut", nil), ("Tabelaris 2", nil),
        ] as [(String, String?)])
    func number(line: String, expected: String?) {
        #expect(CaptionReading.number(of: line)?.number == expected)
    }

    @Test("a caption takes the lines below it until a heading or a figure's caption comes")
    func lines() {
        var caption = CaptionReading()
        caption.take("Tabel 2.1", level: nil)
        caption.take("Rekapitulasi Evaluasi", level: nil)
        #expect(caption.number == "2.1")
        #expect(caption.text == "Tabel 2.1 Rekapitulasi Evaluasi")
        #expect(caption.namesTable)
        caption.isUsed = true
        caption.endGrid()
        #expect(caption.text == nil)
        caption.take("Gambar 2.1", level: nil)
        #expect(!caption.namesTable)
        caption.take("2.2 Analisis", level: 2)
        #expect(caption.hasEnded(table: true))
    }
}
