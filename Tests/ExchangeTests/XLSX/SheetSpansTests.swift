import Domain
import Testing

@testable import Exchange

struct SheetSpansTests {
    /// The cells of a square that are hidden, asked row by row.
    private func hidden(_ merges: [String], square: Int = 4) throws -> [String] {
        var spans = try SheetSpans(merges.compactMap { Merge($0) }, width: square)
        var names: [String] = []
        for row in 1...square {
            spans.begin(row: row)
            for column in 1...square where spans.isHidden(row: row, column: column) {
                names.append(CellName(row: row, column: column).text)
            }
        }
        return names
    }

    @Test("an area hides all its cells but the first")
    func cells() throws {
        #expect(try hidden(["A1:B2", "D3:D4"]) == ["B1", "A2", "B2", "D4"])
    }

    @Test("areas may begin in any order and in rows without cells")
    func order() throws {
        #expect(try hidden(["C3:D3", "A1:A2"]) == ["A2", "D3"])
    }

    @Test("an area that overlaps one before it says nothing")
    func overlap() throws {
        #expect(try hidden(["A1:B2", "B2:C3"]) == ["B1", "A2", "B2"])
        let spans = try SheetSpans(["A1:B2", "B2:C3"].compactMap { Merge($0) }, width: 4)
        #expect(spans.area(row: 1, column: 1)?.columns == 1...2)
        #expect(spans.area(row: 2, column: 2) == nil)
    }

    @Test("an area may reach beyond what holds something")
    func wide() throws {
        #expect(try hidden(["B1:XFD1", "XFC2:XFD9"]) == ["C1", "D1"])
    }

    @Test("many areas one over the other end soon")
    func hostile() throws {
        let merges = (1...10_000).map { Merge("A\($0 % 50 + 1):XFD\($0 % 50 + 1000)") }.compactMap { $0 }
        let spans = try SheetSpans(merges, width: 16_384)
        #expect(spans.area(row: 1, column: 1) != nil)
    }

    @Test("more areas side by side than a sheet can mean are refused")
    func tooMany() {
        let merges = (1...2_000).compactMap { Merge("A\($0):XFD\($0)") }
        #expect(throws: ContainerFault.self) { try SheetSpans(merges, width: 16_384) }
    }
}
