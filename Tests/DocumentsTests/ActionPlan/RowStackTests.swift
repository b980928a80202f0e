import Testing

@testable import Documents

@Suite("Rows filled lane by lane")
struct RowStackTests {
    private func texts(_ stack: RowStack, columns: Int) -> [[String]] {
        let grid = TableGrid(stack.tableRows, columnCount: columns)
        #expect(grid.isComplete)
        return (0..<grid.rowCount).map { row in
            grid.placements(inRow: row).map { "\($0.cell.content.paragraphs[0].text)\($0.rows)x\($0.columns)" }
        }
    }

    @Test("items are merged over their rows, and lanes stand side by side")
    func lanes() {
        var stack = RowStack(height: 3)
        stack.add([.init(cells: [Cell("a")], rows: 3)])
        stack.add([.init(cells: [Cell("b")], rows: 2), .init(cells: [Cell("c")], rows: 1)])
        #expect(texts(stack, columns: 2) == [["a3x1", "b2x1"], [], ["c1x1"]])
    }

    @Test("one item fills a lane; several take a row each and leave the rest empty; none leaves all of it empty")
    func spread() {
        var stack = RowStack(height: 3)
        stack.spread([[Cell("a")]], width: 1)
        stack.spread([[Cell("b"), Cell("c")], [Cell("d"), Cell("e")]], width: 2)
        stack.spread([], width: 2)
        #expect(texts(stack, columns: 5) == [["a3x1", "b1x1", "c1x1", "3x2"], ["d1x1", "e1x1"], ["1x2"]])
    }

    @Test("a stack has at least one row")
    func atLeastOne() {
        #expect(RowStack(height: 0).height == 1)
    }
}
