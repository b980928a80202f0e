import Documents
import Testing

@Suite("Laying cells on the grid")
struct TableGridTests {
    @Test("cells below a merged one move to the right")
    func mergedCellsPushOthers() throws {
        let rows = [
            TableRow([Cell("a", rows: 2), Cell("b", columns: 2)]),
            TableRow([Cell("c"), Cell("d")]),
        ]
        let grid = TableGrid(rows, columnCount: 3)
        #expect(grid.isComplete)
        #expect(grid.placements.map { [$0.row, $0.column] } == [[0, 0], [0, 1], [1, 1], [1, 2]])
        let covering = try #require(grid.placement(row: 1, column: 0))
        #expect(covering.row == 0)
    }

    @Test("spans are cut at the edges, and the grid says that it is not complete")
    func spansAreCut() {
        let grid = TableGrid([TableRow([Cell("a", columns: 9, rows: 9), Cell("lost")])], columnCount: 2)
        #expect(grid.placements.count == 1)
        #expect(grid.placements.first?.columns == 2)
        #expect(grid.placements.first?.rows == 1)
        #expect(!grid.isComplete)
    }

    @Test("a short row leaves positions open")
    func shortRows() {
        let grid = TableGrid([TableRow([Cell("a")])], columnCount: 2)
        #expect(grid.placement(row: 0, column: 1) == nil)
        #expect(!grid.isComplete)
    }

    @Test("a column's heading joins the texts over it")
    func headings() {
        let head = [
            TableRow(.header, [Cell("Indikator", rows: 2), Cell("Target", columns: 2)]),
            TableRow(.header, [Cell("TW I"), Cell("TW II")]),
        ]
        let grid = TableGrid(head, columnCount: 3)
        #expect(grid.heading(ofColumn: 0) == "Indikator")
        #expect(grid.heading(ofColumn: 2) == "Target / TW II")
    }
}
