import Domain
import Testing

@testable import Rules

struct FormulaBreakTests {
    private func table(_ rows: [String]) throws -> FormulaTable {
        try #require(RuleExample.workbook("", rows: rows).dossier().documents.first?.formulas.first)
    }

    private func breaks(_ rows: [String]) throws -> [String] {
        FormulaBreak.all(in: try table(rows)).map { "\($0.cell.text) \($0.expected.text(at: $0.cell))" }
    }

    @Test("one formula among four alike is a break, wherever it points")
    func down() throws {
        let rows = (1...5).map { "\($0) | =A\($0 == 3 ? 2 : $0)*2" }
        #expect(try breaks(rows) == ["B3 =A3*2"])
    }

    @Test("three alike make no pattern, and the first and last row follow none")
    func few() throws {
        #expect(try breaks((1...4).map { "\($0) | =A\($0 == 2 ? 1 : $0)*2" }).isEmpty)
        #expect(try breaks((1...6).map { "\($0) | =A\($0 == 1 ? 2 : $0)*2" }).isEmpty)
        #expect(try breaks((1...6).map { "\($0) | =A\($0 == 6 ? 5 : $0)*2" }).isEmpty)
    }

    @Test("a blank row beside a formula leaves it without neighbours")
    func gaps() throws {
        let rows = ["1 | =A1*2", "2 | =A2*2", "3 | =A3*2", "x", "5 | =A1*2", "6 | =A6*2", "7 | =A7*2"]
        #expect(try breaks(rows).isEmpty)
    }

    @Test("a formula that its row repeats is none, though its column differs")
    func block() throws {
        var rows = (1...5).map { row in "=D\(row)*2 | =E\(row)*2 | =F\(row)*2" }
        rows[2] = "=D2*2 | =E2*2 | =F2*2"
        #expect(try breaks(rows).isEmpty)
    }

    @Test("rows left out are those its pattern adds beyond it")
    func leftOut() throws {
        let total = "=SUM(A1:A3) | =SUM(B1:B3) | =SUM(C2:C3) | =SUM(D1:D3) | =SUM(E1:E3)"
        let found = FormulaBreak.all(in: try table(["1 | 1 | 1 | 1 | 1", "x", "x", total])).first
        #expect(found?.cell.text == "C4")
        #expect(found?.rowsLeftOut == [1])
    }
}
