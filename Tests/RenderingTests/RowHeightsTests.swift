import Documents
import Testing

@testable import Rendering

@Suite("Heights of rows")
struct RowHeightsTests {
    private func lines(_ rows: [TableRow], columns: Int) -> [Int] {
        let grid = TableGrid(rows, columnCount: columns)
        return RowHeights(grid, widths: Array(repeating: 1_000, count: columns), em: 100, padding: 0).lines
    }

    @Test("a text takes the lines its words need")
    func wrapped() {
        #expect(RowHeights.lines("", width: 1_000, em: 100) == 1)
        #expect(RowHeights.lines("satu dua", width: 1_000, em: 100) == 1)
        #expect(RowHeights.lines("nnnnnnnnnn nnnnnnnnnn", width: 1_000, em: 100) == 2)
        #expect(RowHeights.lines("a\nb\nc", width: 1_000, em: 100) == 3)
    }

    @Test("bold type needs more room")
    func bold() {
        let text = String(repeating: "n", count: 17)
        #expect(lines([TableRow([Cell(text)])], columns: 1) == [1])
        #expect(lines([TableRow(.header, [Cell(text)])], columns: 1) == [2])
    }

    @Test("a word longer than a line is broken")
    func longWord() {
        #expect(RowHeights.lines(String(repeating: "n", count: 100), width: 1_000, em: 100) == 6)
    }

    @Test("the tallest cell makes the row")
    func tallest() {
        #expect(
            lines([TableRow([Cell("a"), Cell("a\nb")]), TableRow([Cell("a"), Cell("b")])], columns: 2) == [2, 1])
    }

    @Test("what a merged cell needs is spread over its rows")
    func merged() {
        let tall = Cell("a\nb\nc\nd\ne", rows: 2)
        #expect(lines([TableRow([tall, Cell("x")]), TableRow([Cell("y")])], columns: 2) == [2, 3])
    }
}
