import Domain
import FoundationEssentials
import TestSupport
import Testing

@Suite("Formulas")
struct FormulaTests {
    @Test(
        "formulas are read in signs and in words",
        arguments: [
            ("jumlah peserta lulus / jumlah peserta × 100", "jumlah peserta lulus / jumlah peserta × 100"),
            ("Σ dokumen dibagi jumlah keseluruhan dokumen kali 100%", "Σ dokumen / jumlah keseluruhan dokumen × 100%"),
            ("unit yang ikut di bagi seluruh unit kali 100%", "unit yang ikut / seluruh unit × 100%"),
            ("a + b * c", "a + b × c"), ("(a + b) * c", "(a + b) × c"), ("a - b - c", "a − b − c"),
            ("a - (b - c)", "a − (b − c)"), ("a / b / c", "a / b / c"), ("a / (b × c)", "a / (b × c)"),
            ("a ditambah b dikurangi c", "a + b − c"), ("-a", "0 − a"), ("[a : b] x 100", "a / b × 100"),
            ("undang-undang disahkan / rancangan undang-undang", "undang-undang disahkan / rancangan undang-undang"),
            ("LP2P tepat waktu/seluruh LP2P*100", "LP2P tepat waktu / seluruh LP2P × 100"),
            ("\"Karis/Karsu\" / usulan", "\"Karis/Karsu\" / usulan"), ("2.500 ÷ 1,5", "2.500 / 1,5"),
            ("\\sum aparatur puas dibagi total", "Σ aparatur puas / total"), ("80% × nilai a", "80% × nilai a"),
            ("3 x (a)", "3 × a"), ("faktor x", "faktor x"), ("semester 2 / semester 1", "semester 2 / semester 1"),
        ])
    func reads(text: String, signs: String) throws {
        let formula = try Formula(text)
        #expect(formula.text == signs)
        #expect(try Formula(formula.text) == formula)
    }

    @Test(
        "what is no formula says why",
        arguments: [
            ("", FormulaFault.empty), ("  ", .empty), ("a /", .unfinished), ("(a + b", .unclosedBracket),
            ("/ a", .unexpected("/")),
            ("a + * b", .unexpected("×")), ("a) + b", .unexpected(")")), ("\"a", .unclosedQuote),
            ("5 5", .unexpected("5")),
            ("(a b c 5 (", .unexpected("(")), ("a % b", .unexpected("%")),
        ])
    func refuses(text: String, fault: FormulaFault) {
        #expect(throws: fault) { try Formula(text) }
        #expect(!fault.title.isEmpty)
    }

    @Test("a formula without end is refused before it is built", arguments: ["(", "-", "a + ", "x "])
    func refusesEndless(piece: String) {
        #expect(throws: FormulaFault.tooLong) { try Formula(String(repeating: piece, count: 100_000)) }
    }

    @Test(
        "a printed formula has no quotes; a name that is a calculation stands in brackets",
        arguments: [
            ("\\sum aparatur yang puas", "Σ aparatur yang puas / b"), ("Karis/Karsu", "Karis/Karsu / b"),
            ("kali", "kali / b"), ("surat masuk, surat keluar", "surat masuk, surat keluar / b"),
            ("a + c", "(a + c) / b"),
        ])
    func prints(name: String, printed: String) {
        #expect(Formula.ratio(name, "b", multiplier: nil).printed == printed)
    }

    @Test("variables are named once, in order")
    func namesVariables() throws {
        #expect(try Formula("a / (a + B) * 100 + b").variables == ["a", "B"])
    }

    @Test("a formula built of names is written so that it is read back")
    func readsWhatIsWritten() {
        let names = ["peserta lulus", "Karis/Karsu", "kali", "undang-undang", "a (b)", "x", "TW 1", "5 orang"]
        let generator = Generator.array(of: .integer(in: 0...1000), counts: 1...12)
        Property.forAll(generator, runs: 500) { choices in
            var formula = Formula.variable(names[choices[0] % names.count])
            for choice in choices.dropFirst() {
                let operation = Formula.Operation.allCases[choice % 4]
                let other =
                    choice.isMultiple(of: 3) ? Formula.number(Decimal(choice)) : .variable(names[choice % names.count])
                formula =
                    choice.isMultiple(of: 2)
                    ? .operation(operation, formula, other) : .operation(operation, other, formula)
            }
            return try Formula(formula.text) == formula
        }
    }

    @Test("no text makes it crash")
    func isTotal() {
        let pieces = [
            "a", "kali", "dibagi", "di", "bagi", "(", ")", "%", "100", "x", "-", ":", "\"", "”", "/", " ", "é", "\\sum",
        ]
        Property.forAll(Generator.array(of: .element(of: pieces), counts: 0...20), runs: 3000) { parts in
            let text = parts.joined(separator: parts.count.isMultiple(of: 2) ? " " : "")
            guard let formula = try? Formula(text) else { return true }
            let values = Dictionary(
                uniqueKeysWithValues: formula.variables.map { ($0, Reported.reported(Quantity.percent(3))) })
            let figure = formula.value(of: values)
            return (figure.value == nil) == (figure.gap != nil)
        }
    }
}
