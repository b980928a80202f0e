import Documents
import Testing

@testable import Rendering

@Suite("Heights of rows")
struct PrintedHeightsTests {
    @Test("a row is as high as its highest cell; what a merged cell needs more is that of its last row")
    func heights() throws {
        let long = String(repeating: "kata demi kata ", count: 30)
        let body = [
            TableRow([Cell(long, rows: 2), Cell("a")]), TableRow([Cell(long)]), TableRow([Cell("a"), Cell("b")]),
            TableRow([Cell(long, rows: 2), Cell("a")]), TableRow([Cell("b")]),
        ]
        let grid = TableGrid(body, columnCount: 2)
        let text = try PrintingFixture.text()
        let table = Table(columns: [.init(), .init()], head: [], body: body)
        let fit = ColumnFit(table, head: TableGrid([], columnCount: 2), body: grid, width: 46_000, text: text)
        let heights = PrintedHeights(grid, fit: fit, text: text)
        #expect(heights.height(0..<1) == heights.height(2..<3))
        #expect(heights.height(1..<2) > heights.height(0..<1) * 3)
        #expect(heights.height(3..<4) == heights.height(0..<1))
        #expect(heights.height(3..<5) == heights.height(1..<2))
        #expect(heights.height(0..<3) == (0..<3).reduce(0) { $0 + heights.height($1..<($1 + 1)) })
    }
}
