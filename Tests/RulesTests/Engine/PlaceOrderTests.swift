import Domain
import Testing

@testable import Rules

@Suite("Source places in reading order")
struct PlaceOrderTests {
    private let places: [SourcePlace?] = [
        SourcePlace(file: "a.docx", spot: .tableCell(table: 1, row: 2, column: 1)),
        SourcePlace(file: "a.docx", spot: .tableCell(table: 2, row: 1, column: 1)),
        SourcePlace(file: "a.txt", line: 2),
        SourcePlace(file: "a.txt", line: 2, column: 5),
        SourcePlace(file: "a.txt", line: 10, column: 1),
        SourcePlace(file: "b.xlsx", spot: .sheet("Lembar1", cell: "B2")),
        SourcePlace(file: "b.xlsx", spot: .sheet("Lembar1", cell: "AA2")),
        SourcePlace(file: "b.xlsx", spot: .sheet("Lembar1", cell: "A10")),
        SourcePlace(file: "b.xlsx", spot: .sheet("Lembar2", cell: "A1")),
        nil,
    ]

    @Test("file, then table or sheet, then row, then column; what has no place comes last")
    func order() {
        let shuffled = places.reversed().sorted { PlaceOrder($0) < PlaceOrder($1) }
        #expect(shuffled == places)
    }
}
