import Domain
import Testing

@testable import Documents

@Suite struct DocumentRegisterTests {
    private let document = Document(
        id: DocumentDefinitionID("contoh"), title: "Contoh", titleLines: [],
        sections: [
            Section(
                number: "BAB I", numberStyle: .chapter, title: "PENDAHULUAN",
                content: [.figure(Figure(number: "1.1", caption: "Tahapan", alternative: "", drawing: .stages([])))],
                sections: [
                    Section(
                        number: "1.1", numberStyle: .plain, title: "Latar Belakang",
                        content: [
                            .table(Table(number: "1.1", caption: "Satu\nDua", columns: [.init()], head: [], body: [])),
                            .table(Table(caption: "Tanpa nomor", columns: [.init()], head: [], body: [])),
                        ])
                ])
        ])

    @Test func contentsListHeadingsByDepth() {
        #expect(
            document.lines(of: .contents) == [
                OutlineLine("BAB I PENDAHULUAN"), OutlineLine("1.1 Latar Belakang", depth: 1),
            ])
    }

    @Test func onlyNumberedTablesAndFiguresAreListed() {
        #expect(document.lines(of: .tables) == [OutlineLine("Tabel 1.1. Satu Dua")])
        #expect(document.lines(of: .figures) == [OutlineLine("Gambar 1.1. Tahapan")])
    }

    @Test func aChaptersNumberStandsAboveItsTitle() {
        #expect(document.sections[0].headingLines == ["BAB I", "PENDAHULUAN"])
        #expect(document.sections[0].sections[0].headingLines == ["1.1 Latar Belakang"])
        #expect(Section(number: "A", title: "Ringkasan").headingLines == ["A. Ringkasan"])
    }

    @Test func anOfficialCaptionHasItsNumberOnALineOfItsOwn() {
        let table = Table(number: "2.1", caption: "Rekapitulasi\nTahun 2021", columns: [.init()], head: [], body: [])
        #expect(table.titleLines == ["Tabel 2.1", "Rekapitulasi", "Tahun 2021"])
    }
}
