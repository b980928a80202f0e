import Documents
import Testing

@testable import Rendering

@Suite("Headings inside a table")
struct InnerHeadingTests {
    private func headings(_ rows: [TableRow]) -> [Int: InnerHeading] {
        InnerHeading.all(in: TableGrid(rows, columnCount: 2), rows: rows, before: rows.count)
    }

    private let body = TableRow([Cell("a"), Cell("b")])
    private let band = TableRow(.band, [Cell("PITA", columns: 2)])
    private let tall = [TableRow(.header, [Cell("NO", rows: 2), Cell("TW")]), TableRow(.header, [Cell("I")])]

    @Test("the rows of a header belong together and are repeated; a band alone is not")
    func runs() {
        let found = headings([body] + tall + [body, body, band, body])
        #expect(found[1] == InnerHeading(number: 1, isRepeated: true))
        #expect(found[2] == found[1])
        #expect(found[5] == InnerHeading(number: 2, isRepeated: false))
        #expect(found.count == 3)
        let rows = [body] + tall + [body, body, band, body]
        #expect(InnerHeading.runs(in: TableGrid(rows, columnCount: 2), rows: rows) == [1...2, 5...5])
    }

    @Test("a header of a single row stays with it, and need not be repeated")
    func alone() {
        let found = headings(tall + [body] + tall + [body, body])
        #expect(found[0]?.isRepeated == false)
        #expect(found[3]?.isRepeated == true)
    }

    @Test("bands and headers with few rows between them head what follows together with these rows")
    func together() {
        let rows = tall + [body, band, body, body] + tall + [body, body]
        let found = headings(rows)
        #expect((0..<6).allSatisfy { found[$0] == InnerHeading(number: 1, isRepeated: false) })
        #expect((6..<8).allSatisfy { found[$0] == InnerHeading(number: 2, isRepeated: true, level: 3) })
        #expect(found.count == 8)
        let grid = TableGrid(rows, columnCount: 2)
        let apart = InnerHeading.all(in: grid, rows: rows, before: rows.count) { $0.count < 5 }
        #expect(apart[2] == InnerHeading(number: 1, isRepeated: false) && apart[4] == nil)
    }

    @Test("a heading that nothing follows, or that a merged cell crosses, is an ordinary row")
    func none() {
        #expect(headings([body, band]).isEmpty)
        let crossed = [TableRow([Cell("a", rows: 2), Cell("b")]), TableRow(.band, [Cell("c")]), body]
        #expect(headings(crossed).isEmpty)
    }
}
