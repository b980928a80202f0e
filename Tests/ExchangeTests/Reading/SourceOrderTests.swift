import Domain
import Testing

@testable import Exchange

struct SourceOrderTests {
    @Test("notes are sorted by line, field and item; equal ones keep their order")
    func order() {
        let places = [
            (3, SourcePlace(file: "a", line: 2, column: 1)), (5, SourcePlace(file: "a", line: 10, column: 2)),
            (1, SourcePlace(file: "a", line: 1)), (4, SourcePlace(file: "a", line: 10, column: 1, item: 2)),
            (2, SourcePlace(file: "a", line: 1, column: 4)), (6, SourcePlace(file: "a", line: 10, column: 2)),
        ]
        #expect(SourceOrder.sorted(places) { $0.1 }.map(\.0) == [1, 2, 3, 4, 5, 6])
    }

    @Test("cells of Word tables are in the order of tables, rows and columns, paragraphs by number")
    func wordSpots() {
        let places = [
            SourcePlace(file: "a", spot: .tableCell(table: 2, row: 1, column: 1)),
            SourcePlace(file: "a", spot: .tableCell(table: 1, row: 9, column: 3)),
            SourcePlace(file: "a", spot: .paragraph(4)),
        ]
        #expect(SourceOrder.sorted(places) { $0 } == places.reversed())
    }

    @Test("cells of workbooks are in the order of their rows, sheets in the order they are met")
    func sheetSpots() {
        let cells = [("Renaksi", "B10"), ("IKU", "A1"), ("Renaksi", "AA9"), ("Renaksi", "C9")]
        let sorted = SourceOrder.sorted(cells) { SourcePlace(file: "a", spot: .sheet($0.0, cell: $0.1)) }
        #expect(sorted.map(\.1) == ["C9", "AA9", "B10", "A1"])
    }
}
