import Domain
import FoundationEssentials
import Testing

struct FormulaTableTests {
    private var column: FormulaTable.Column {
        var column = FormulaTable.Column(number: 6)
        for row in [2, 3, 7] { column.add(.init(row: row, formula: nil, value: 1)) }
        return column
    }

    @Test("figures are found by their row")
    func rows() {
        #expect(column.figure(in: 3)?.row == 3)
        #expect(column.figure(in: 4) == nil)
        #expect(column.figure(in: 8) == nil)
        #expect([1, 4, 7, 8].map(column.index) == [0, 2, 2, 3])
    }

    @Test("the figures of an area are those of its rows and columns")
    func areas() {
        let table = FormulaTable(file: "a.xlsx", sheet: "B", formulas: [], columns: [column], summaries: [])
        #expect(table.figures(in: .init(rows: 3...9, columns: 1...6)).map(\.row) == [3, 7])
        #expect(table.figures(in: .init(rows: 8...9, columns: 6...6)).isEmpty)
        #expect(table.figures(in: .init(rows: 1...9, columns: 1...5)).isEmpty)
    }

    @Test("a cell of it has its place in the source")
    func places() {
        let table = FormulaTable(file: "a.xlsx", sheet: "B", formulas: [], columns: [column], summaries: [])
        #expect(table.place(CellName(row: 7, column: 6)) == SourcePlace(file: "a.xlsx", spot: .sheet("B", cell: "F7")))
    }
}
