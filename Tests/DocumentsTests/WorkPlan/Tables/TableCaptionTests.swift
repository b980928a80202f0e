import Domain
import Testing

@testable import Documents

@Suite("Captions of a work plan's tables")
struct TableCaptionTests {
    private let caption = TableCaption(WorkPlanFixture().register().plan)

    @Test(
        "a printed caption is broken before brackets, the agency or its region, else at its middle",
        arguments: [
            (
                "Tabel 4.1 Rekapitulasi Program Badan Kepegawaian Daerah Kota Contoh",
                "Rekapitulasi Program\nBadan Kepegawaian Daerah Kota Contoh"
            ),
            ("Tabel 2.3 Review RKPD Tahun 2021 Kota Contoh", "Review RKPD Tahun 2021\nKota Contoh"),
            ("Tabel 4.2 Rumusan Rencana Program dan Kegiatan", "Rumusan Rencana Program\ndan Kegiatan"),
            ("Tabel 1 Rencana", "Rencana\n"),
            (
                "Tabel 2.2 Pencapaian Kinerja Pelayanan BKD Kota Contoh (Berdasarkan Renstra Tahun 2016-2021)",
                "Pencapaian Kinerja Pelayanan BKD Kota Contoh\n(Berdasarkan Renstra Tahun 2016-2021)"
            ),
        ])
    func broken(printed: String, lines: String) {
        #expect(caption.lines(printed, usual: "") == lines)
    }

    @Test("as computed the name of a region stands behind the agency's where its source left it out")
    func region() {
        let computed = TableCaption(WorkPlanFixture().register(.asComputed).plan)
        let printed = "Tabel 3.2 Sasaran Badan Kepegawaian Daerah Kota Tahun 2021"
        #expect(
            computed.lines(printed, usual: "") == "Sasaran\nBadan Kepegawaian Daerah Kota Contoh Tahun 2021")
        #expect(caption.lines(printed, usual: "") == "Sasaran\nBadan Kepegawaian Daerah Kota Tahun 2021")
        let whole = "Sasaran Badan Kepegawaian Daerah Kota Contoh"
        #expect(computed.lines(whole, usual: "") == caption.lines(whole, usual: ""))
        let other = "Sasaran Badan Kepegawaian Daerah Kotamadya"
        #expect(computed.lines(other, usual: "") == caption.lines(other, usual: ""))
    }

    @Test("a table that the source lacks is labelled as those it has")
    func added() {
        var plan = WorkPlanFixture()
        #expect(WorkPlanTableSet(plan.register()).standing(.proposals)?.printedLabel == nil)
        plan.builder.edit { $0.tables = [PrintedTable(id: TableID("4.2"), caption: "TABEL 4.2 Rencana")] }
        #expect(WorkPlanTableSet(plan.register()).standing(.proposals)?.printedLabel == "TABEL 2.4")
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
