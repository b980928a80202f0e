import Domain
import FoundationEssentials
import Testing

@Suite("Formulas with values")
struct FormulaEvaluationTests {
    private static func values(_ pairs: [String: String]) -> [String: Reported<Quantity>] {
        pairs.mapValues { QuantityReading.read($0).stated.reading }
    }

    @Test(
        "a formula is computed with its units",
        arguments: [
            ("lulus / peserta × 100%", ["lulus": "45 orang", "peserta": "60 Org"], Quantity.percent(75)),
            ("lulus / peserta × 100", ["lulus": "45 orang", "peserta": "60 orang"], .percent(75)),
            ("100 × lulus / peserta", ["lulus": "45", "peserta": "60"], .number(75, unit: nil)),
            ("100% × (lulus / peserta)", ["lulus": "45", "peserta": "60"], .percent(75)),
            ("lulus / peserta", ["lulus": "45 orang", "peserta": "60 orang"], .number(Decimal(3) / 4, unit: nil)),
            ("orang / bulan", ["orang": "36 orang", "bulan": "12 bulan"], .number(3, unit: "orang/bulan")),
            ("20% × a + 80% × b", ["a": "50", "b": "100"], .number(90, unit: nil)),
            ("a − b", ["a": "5 SK", "b": "7 SK"], .number(-2, unit: "SK")),
            ("a × b", ["a": "5 orang", "b": "2 hari"], .number(10, unit: "orang × hari")),
            ("a × 2 + 1", ["a": "5 orang"], .number(11, unit: "orang")),
            ("(a + b) / 2", ["a": "80%", "b": "90%"], .percent(85)),
            ("a / b", ["a": "5", "b": "2 orang"], .number(Decimal(5) / 2, unit: nil)),
            ("Jumlah Peserta", ["jumlah  peserta": "5 orang"], .number(5, unit: "orang")),
        ] as [(String, [String: String], Quantity)])
    func computes(text: String, pairs: [String: String], expected: Quantity) throws {
        #expect(try Formula(text).value(of: Self.values(pairs)).value == expected)
    }

    @Test("the arithmetic is shown with the values in the place of the names")
    func showsArithmetic() throws {
        let figure = try Formula("peserta lulus / jumlah peserta × 100%").value(
            of: Self.values(["peserta lulus": "40 orang", "jumlah peserta": "60 orang"]))
        #expect(figure.explanation.sentence == "40 / 60 × 100% = 66,67")
        #expect(figure.explanation.terms.map(\.label) == ["peserta lulus", "jumlah peserta"])
        #expect(figure.explanation.terms.map(\.value) == ["40 orang", "60 orang"])
    }

    @Test(
        "what can't be computed says why",
        arguments: [
            ("a / b", ["a": "5"], AchievementGap.missingVariable("b")),
            ("a / b", ["a": "5", "b": "-"], .missingVariable("b")),
            ("a / b", ["a": "5", "b": "0"], .zeroDenominator),
            ("a / (b − b)", ["a": "5", "b": "3"], .zeroDenominator),
            ("a / b", ["a": "BB", "b": "3"], .notANumber),
            ("a + b", ["a": "5 orang", "b": "3 SK"], .unlikeUnits),
        ] as [(String, [String: String], AchievementGap)])
    func explainsGaps(text: String, pairs: [String: String], gap: AchievementGap) throws {
        let figure = try Formula(text).value(of: Self.values(pairs))
        #expect(figure.value == nil)
        #expect(figure.gap == gap)
    }

    @Test("a result too large to hold is none")
    func overflows() throws {
        let text = Array(repeating: "a", count: 20).joined(separator: " × ")
        #expect(try Formula(text).value(of: Self.values(["a": "999999999999999999"])).gap == .overflow)
    }
}
