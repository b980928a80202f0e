import Domain
import Testing

@Suite("National nomenclature")
struct NomenclatureTests {
    private let list = Nomenclature(
        year: 2023,
        lines: [
            .init(code: "5.03.02", name: "PROGRAM KEPEGAWAIAN DAERAH"),
            .init(
                code: "5.03.02.2.01.0003", name: "Koordinasi dan Fasilitasi Pengadaan PNS dan PPPK",
                indicator: "Jumlah Dokumen Hasil Koordinasi Pengadaan", unit: "Dokumen"),
        ])

    @Test("names are known however they are written")
    func names() {
        #expect(list.holds(name: "Program Kepegawaian Daerah"))
        #expect(!list.holds(name: "Program Kepegawaian"))
    }

    @Test("an indicator is official with its unit, or with none given")
    func indicators() {
        #expect(list.holds(indicator: "Jumlah dokumen hasil koordinasi pengadaan", unit: "dok"))
        #expect(list.holds(indicator: "Jumlah dokumen hasil koordinasi pengadaan"))
        #expect(!list.holds(indicator: "Jumlah dokumen hasil koordinasi pengadaan", unit: "orang"))
        #expect(!list.holds(indicator: "Jumlah dokumen"))
    }
}
