import Domain
import Testing

@testable import Documents

@Suite("References to tables")
struct TableReferencesTests {
    private let blocks: [Block] = [
        Block(kind: .heading, level: 1, number: "II", text: "EVALUASI"),
        Block(kind: .paragraph, text: "sebagaimana tabel 2.5 di bawah ini"),
        Block(kind: .caption, number: "2.3", text: "Tabel 2.3 Review", table: TableID("2.3")),
        Block(kind: .heading, level: 1, number: "IV", text: "RENCANA"),
        Block(kind: .paragraph, text: "dikemukakan sebagaimana Tabel 3.3."),
        Block(kind: .paragraph, text: "pada tabel 3.3 dan tabel 3.4 berikut, juga tabel 2.3 dan tabel 2.4"),
        Block(kind: .caption, number: "4.1", text: "Tabel 4.1 Rekapitulasi", table: TableID("4.1")),
        Block(kind: .caption, number: "4.2", text: "Tabel 4.2 Rencana", table: TableID("4.2")),
        Block(kind: .paragraph, text: "seperti tabel 9.9"),
    ]

    private func printed(_ index: Int) -> String {
        var plan = WorkPlanFixture()
        plan.builder.edit { $0.blocks = blocks }
        let stated = [(1, "2.5"), (4, "3.3"), (5, "3.3"), (5, "3.4"), (5, "2.3"), (5, "2.4"), (8, "9.9")]
        let claims = stated.map { block, number in
            Claim(
                document: DocumentID("d1"), block: block, quote: "tabel \(number)", measure: .tableReference,
                subject: nil, period: nil, value: .text(number))
        }
        let references = TableReferences(plan.register(.asComputed), claims: claims, further: ["2.4"])
        return references.text(blocks[index].text, ofBlock: index)
    }

    @Test("a number that no table has stands for the next table of its chapter, each for one of its own")
    func meant() {
        #expect(printed(1) == "sebagaimana tabel 2.3 di bawah ini")
        #expect(printed(4) == "dikemukakan sebagaimana Tabel 4.1.")
        #expect(printed(5) == "pada tabel 4.1 dan tabel 4.2 berikut, juga tabel 2.3 dan tabel 2.4")
    }

    @Test("where no table follows in the chapter the text stays")
    func unknown() {
        #expect(printed(8) == "seperti tabel 9.9")
        #expect(TableReferences.none.text("tabel 2.5", ofBlock: 1) == "tabel 2.5")
    }
}
