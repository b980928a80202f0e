import Domain
import Testing

@testable import Rules

@Suite("Lists of legal bases")
struct CitedInstrumentTests {
    private func citations(_ blocks: [Block], date: String? = nil, year: Int? = 2021) -> [CitedInstrument] {
        var document = PlanDocument(id: DocumentID("d1"), kind: .workPlan, year: year)
        document.blocks = blocks
        return CitedInstrument.all(in: document)
    }

    @Test("a plan's section on its legal basis counts up to the next heading")
    func section() {
        let law = "Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan"
        let found = citations([
            Block(kind: .item, text: law), Block(kind: .heading, level: 2, text: "1.2 Landasan Hukum"),
            Block(kind: .paragraph, text: "Dalam melaksanakan kegiatannya, badan mengacu kepada:"),
            Block(kind: .item, number: "1", text: law), Block(kind: .heading, level: 2, text: "1.3 Maksud"),
            Block(kind: .item, number: "1", text: law),
        ])
        #expect(found.map(\.place.path.text) == ["documents/d1/blocks/3"])
    }

    @Test(
        "the first day on which a document may have been issued",
        arguments: [
            ("2 Januari 2018", 2018, 20_180_102), ("Blitar, 2020", 2021, 20_200_101), (nil, 2021, 20_200_101),
            (nil, nil, nil),
        ] as [(String?, Int?, Int?)])
    func issued(date: String?, year: Int?, expected: Int?) {
        var document = PlanDocument(id: DocumentID("d1"), kind: .workPlan, year: year)
        document.date = date
        #expect(document.issuedFrom == expected)
    }
}
