import Domain
import Testing

@testable import Documents

@Suite("Tables that are none of a work plan's own")
struct ForeignTableTests {
    private func cell(_ line: Int, _ column: Int, _ raw: String) -> UnreadCell {
        UnreadCell(place: SourcePlace(file: "renja.txt", line: line, column: column), raw: raw, why: "")
    }

    private var document: PlanDocument {
        var document = PlanDocument(id: DocumentID("d1"), kind: .workPlan, year: 2021, file: "renja.txt")
        document.blocks = [3, 20].map { line in
            Block(kind: .paragraph, text: "teks", place: SourcePlace(file: "renja.txt", line: line))
        }
        return document
    }

    @Test("unread cells near each other are one table behind the block above them")
    func grouped() {
        let tables = ForeignTable.all(
            of: document,
            unread: [cell(5, 2, "B"), cell(5, 1, "A"), cell(7, 1, "1"), cell(7, 2, "2"), cell(30, 1, "C")])
        #expect(tables.map(\.block) == [0, 1])
        #expect(tables.map(\.rows) == [[["A", "B"], ["1", "2"]], [["C"]]])
        #expect(tables[0].table.head.count == 1)
        #expect(tables[0].table.body.count == 1)
    }

    @Test("cells of other files or without a line are none")
    func others() {
        let other = UnreadCell(
            place: SourcePlace(file: "lain.txt", line: 1, column: 1), raw: "A", why: "")
        #expect(ForeignTable.all(of: document, unread: [other]).isEmpty)
    }
}
