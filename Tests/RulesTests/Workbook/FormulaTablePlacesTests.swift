import Domain
import Testing

@testable import Rules

struct FormulaTablePlacesTests {
    @Test(
        "rows are listed as one would say them",
        arguments: [([7], "7"), ([7, 8], "7, 8"), ([7, 8, 9], "7–9"), ([7, 9, 10], "7, 9, 10"), ([], "")])
    func rows(rows: [Int], text: String) {
        #expect(FormulaTable.listed(rows) == text)
    }

    @Test("a cell's place quotes its formula, or its figure")
    func places() throws {
        let document = try #require(
            RuleExample.workbook("", rows: ["1 | =A1*2 → 2", "2 | 1500"]).dossier().documents.first)
        let table = try #require(document.formulas.first)
        let formula = table.place(CellName(row: 1, column: 2), in: document)
        #expect(formula.quote == "=A1*2")
        #expect(formula.path.text == "documents/d1/sheets/A/B1")
        #expect(table.place(CellName(row: 2, column: 2), in: document).quote == "1.500")
    }
}
