import Domain
import Testing

struct CellFormulaTests {
    private static let own = CellName(row: 7, column: 6)

    @Test(
        "a formula is the same in the next row, and is written for it",
        arguments: [
            ("SUM(C7:E7)", "=SUM(C8:E8)"), ("C7*$D$2", "=C8*$D$2"), ("C$2+$D7", "=C$2+$D8"), ("1.5*c7", "=1.5*C8"),
            ("IF(C7=\"A1\",'A1 b'!D7,LOG10(C7))", "=IF(C8=\"A1\",'A1 b'!D8,LOG10(C8))"), ("Data2!C7", "=DATA2!C8"),
            ("42", "=42"),
        ])
    func down(text: String, below: String) {
        let next = CellName(row: 8, column: 6)
        let formula = CellFormula(text, at: Self.own)
        #expect(formula.text(at: next) == below)
        #expect(formula == CellFormula(String(below.dropFirst()), at: next))
    }

    @Test("formulas that name other cells differ, and may compute alike")
    func likeness() {
        let formula = CellFormula("C7*2", at: Self.own)
        #expect(formula != CellFormula("C6*2", at: Self.own))
        #expect(formula.isLike(CellFormula("$D$9*2", at: Self.own)))
        #expect(!formula.isLike(CellFormula("C7*3", at: Self.own)))
    }

    @Test("a cell above the sheet is none")
    func outside() {
        let formula = CellFormula("A1+B7", at: Self.own)
        #expect(formula.text(at: CellName(row: 2, column: 6)) == "=#REF!+B2")
        #expect(formula.addedUp(at: CellName(row: 2, column: 6)) == nil)
    }

    @Test("an overlong formula names no cells")
    func long() {
        let text = String(repeating: "A1+", count: 300) + "A1"
        #expect(CellFormula(text, at: Self.own).references.isEmpty)
    }

    @Test("a formula that breaks off is kept as it is", arguments: ["SUM(", "\"abc", "'x", "A1:", "$", "("])
    func broken(text: String) {
        let formula = CellFormula(text, at: Self.own)
        #expect(formula.text(at: Self.own) == "=" + text)
        #expect(formula.addedUp(at: Self.own) == nil)
    }
}
