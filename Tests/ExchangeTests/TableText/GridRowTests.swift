import Domain
import Testing

@testable import Exchange

struct GridRowTests {
    @Test("cells are asked for by index; beyond the end there are none")
    func cells() {
        let row = GridRow("a | | c", line: 7)
        #expect(row.text(0) == "a" && row.text(1) == "" && row.text(9) == "")
        #expect(row.cell(9) == nil)
        #expect(row.filled.map(\.index) == [0, 2])
        #expect(row.line == 7)
        #expect(GridRow(cells: []).line == nil)
        #expect(Grid(rows: []).width == 0)
    }
}
