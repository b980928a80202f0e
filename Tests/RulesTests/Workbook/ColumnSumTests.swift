import Domain
import Testing

@testable import Rules

struct ColumnSumTests {
    @Test("sums of their own column are found with the rows they name, others are not")
    func sums() throws {
        let rows = ["1 | 2", "3 | 4", "=SUM(A1:A2) | =SUM(A1:A2)", "=A1+A3 | =B1/B2", "=SUM(A1:B2) | =B1"]
        let table = try #require(RuleExample.workbook("", rows: rows).dossier().documents.first?.formulas.first)
        let sums = table.columns.map { ColumnSum.all(in: $0, of: table) }
        #expect(sums.map { $0.map(\.cell.text) } == [["A3", "A4"], []])
        #expect(sums[0].map(\.areas) == [[1...2], [1...1, 3...3]])
        #expect(sums[0][1].contains(3) && !sums[0][1].contains(2))
    }
}
