import Domain
import Testing

@testable import Rules

struct FormulaTallyTests {
    @Test("formulas are counted by column and by row")
    func counts() throws {
        let rows = ["1 | =A1*2 | =B1*2", "2 | =A2*2 | 7", "3 | =A3*2 | =A3*2"]
        let table = try #require(RuleExample.workbook("", rows: rows).dossier().documents.first?.formulas.first)
        let tally = FormulaTally(table)
        #expect(tally.count(0, column: 1) == 3)
        #expect(tally.count(0, row: 1) == 2)
        #expect(tally.count(0, row: 2) == 1)
        #expect(!tally.isAlone(0, row: 1, column: 1))
        #expect(tally.isAlone(1, row: 3, column: 2))
    }
}
