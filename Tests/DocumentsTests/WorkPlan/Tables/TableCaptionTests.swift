import Domain
import Testing

@testable import Documents

@Suite("Captions of a work plan's tables")
struct TableCaptionTests {
    private let caption = TableCaption(WorkPlanFixture().register().plan)

    @Test(
        "a printed caption is broken before the agency or its region, else at its middle",
        arguments: [
            (
                "Tabel 4.1 Rekapitulasi Program Badan Kepegawaian Daerah Kota Contoh",
                "Rekapitulasi Program\nBadan Kepegawaian Daerah Kota Contoh"
            ),
            ("Tabel 2.3 Review RKPD Tahun 2021 Kota Contoh", "Review RKPD Tahun 2021\nKota Contoh"),
            ("Tabel 4.2 Rumusan Rencana Program dan Kegiatan", "Rumusan Rencana Program\ndan Kegiatan"),
            ("Tabel 1 Rencana", "Rencana\n"),
        ])
    func broken(printed: String, lines: String) {
        #expect(caption.lines(printed, usual: "") == lines)
    }

    @Test("word and number are printed as the source has them", arguments: ["TABEL 2.1.", "Tabel T-C.29", "Tab. 3"])
    func labels(label: String) {
        #expect(TableCaption.label("\(label) Rencana Program") == label)
        #expect(TableCaption.label("Rencana \(label)") == nil)
        var table = Table(number: "2.1", caption: "Rencana\nBadan", columns: [.init()], head: [], body: [])
        table.printedLabel = label
        #expect(table.captionLines == [label, "Rencana", "Badan"])
    }

    @Test("without a caption the usual one stands", arguments: [nil, "Tabel 2.1"])
    func usual(printed: String?) {
        #expect(caption.lines(printed, usual: "Judul\nlazim") == "Judul\nlazim")
    }
}
