import Domain
import Testing

@testable import Documents

@Suite("Tables that are none of a work plan's own")
struct ForeignTableTests {
    private func cell(_ line: Int, _ column: Int, _ raw: String) -> UnreadCell {
        UnreadCell(
            place: SourcePlace(file: "renja.txt", line: line, column: column), raw: raw, why: Reason(written: ""))
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

    @Test("a cell stands in its column, also where those before it are blank")
    func columns() {
        let tables = ForeignTable.all(
            of: document, unread: [cell(5, 1, "A"), cell(5, 2, "B"), cell(5, 3, "C"), cell(6, 1, "1"), cell(6, 3, "3")])
        #expect(tables.map(\.rows) == [[["A", "B", "C"], ["1", "", "3"]]])
    }

    private func marked(_ spots: [SourcePlace.Spot?]) -> PlanDocument {
        var document = PlanDocument(id: DocumentID("d1"), kind: .workPlan, year: 2021, file: "renja")
        document.blocks = spots.enumerated().map { index, spot in
            guard let spot else {
                return Block(
                    kind: .paragraph, text: "teks", place: SourcePlace(file: "renja", spot: .paragraph(index + 1)))
            }
            return Block(kind: .table, text: "", place: SourcePlace(file: "renja", spot: spot))
        }
        return document
    }

    private func cell(_ spot: SourcePlace.Spot, _ raw: String) -> UnreadCell {
        UnreadCell(place: SourcePlace(file: "renja", spot: spot), raw: raw, why: Reason(written: ""))
    }

    @Test("in a Word file the cells of a table are one table where a block marks its place")
    func word() {
        func spot(_ table: Int, _ row: Int, _ column: Int) -> SourcePlace.Spot {
            .tableCell(table: table, row: row, column: column)
        }
        let tables = ForeignTable.all(
            of: marked([nil, spot(2, 1, 1)]),
            unread: [
                cell(spot(1, 1, 1), "kode tanpa nama"), cell(spot(2, 1, 1), "A"), cell(spot(2, 1, 2), "B"),
                cell(spot(2, 2, 2), "2"),
            ])
        #expect(tables.map(\.rows) == [[["A", "B"], ["", "2"]]])
        #expect(tables.map(\.block) == [0])
        #expect(tables.map(\.mark) == [1])
    }

    @Test("on a sheet a table ends where the next block stands or rows are missing")
    func sheet() {
        let tables = ForeignTable.all(
            of: marked([.sheet("Pegawai", cell: "B2"), .sheet("Pegawai", cell: "B5")]),
            unread: [
                cell(.sheet("Pegawai", cell: "B2"), "A"), cell(.sheet("Pegawai", cell: "C3"), "1"),
                cell(.sheet("Lain", cell: "B3"), "lain"), cell(.sheet("Pegawai", cell: "B5"), "C"),
                cell(.sheet("Pegawai", cell: "B20"), "catatan"),
            ])
        #expect(tables.map(\.rows) == [[["A", ""], ["", "1"]], [["C"]]])
    }

    @Test("cells of other files or without a line are none")
    func others() {
        let other = UnreadCell(
            place: SourcePlace(file: "lain.txt", line: 1, column: 1), raw: "A", why: Reason(written: ""))
        #expect(ForeignTable.all(of: document, unread: [other]).isEmpty)
    }
}
