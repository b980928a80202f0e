import Domain
import Exchange
import Testing

@Suite("Files of the nomenclature")
struct NomenclatureFileTests {
    @Test("quoted fields hold commas")
    func quoted() throws {
        let text = """
            level,code,name,indicator,unit
            program,5.06.02,PROGRAM PERBATASAN,,
            sub_kegiatan,5.06.02.2.01.0001,"Koordinasi, Integrasi, dan Sinkronisasi","Jumlah Dokumen, Laporan",Dokumen
            """
        let list = try #require(NomenclatureFile.read(Array(text.utf8), year: 2023))
        #expect(list.year == 2023)
        #expect(list.holds(name: "Koordinasi, Integrasi, dan Sinkronisasi"))
        #expect(list.holds(indicator: "Jumlah Dokumen, Laporan", unit: "dokumen"))
    }

    @Test("what is no list is none", arguments: ["", "level,code,name", "a\nb"])
    func nothing(text: String) {
        #expect(NomenclatureFile.read(Array(text.utf8), year: 2023) == nil)
    }

    @Test("bytes that are no text")
    func noText() {
        #expect(NomenclatureFile.read([0xFF, 0xFE, 0x00], year: 2023) == nil)
    }
}
