import Domain
import FoundationEssentials
import Testing

@Suite("Rounding")
struct DecimalRoundingTests {
    @Test(
        "halves go away from zero",
        arguments: [
            ("2.345", 2, "2.35"), ("2.344", 2, "2.34"), ("-2.345", 2, "-2.35"), ("107.142857", 2, "107.14"),
            ("90.5", 0, "91"), ("-0.5", 0, "-1"), ("0.4", 0, "0"), ("15", 2, "15"), ("1200", -2, "1200"),
            ("1.5", -1, "2"),
        ])
    func rounds(text: String, decimals: Int, expected: String) throws {
        let value = try #require(Decimal(string: text))
        #expect(value.rounded(decimals: decimals) == Decimal(string: expected))
    }

    @Test("cutting goes towards zero", arguments: [("2.349", 2, "2.34"), ("-2.349", 2, "-2.34"), ("-0.9", 0, "0")])
    func truncates(text: String, decimals: Int, expected: String) throws {
        let value = try #require(Decimal(string: text))
        #expect(value.truncated(decimals: decimals) == Decimal(string: expected))
    }

    @Test("whole numbers have no decimals, whatever their exponent")
    func isWhole() {
        #expect(Decimal(sign: .plus, exponent: -2, significand: 300).isWhole)
        #expect(Decimal(1200).isWhole)
        #expect(Decimal(string: "0.1")?.isWhole == false)
        #expect((Decimal(1) / 3).isWhole == false)
        #expect(!Decimal.nan.isWhole)
        #expect(Decimal.nan.rounded(decimals: 2).isNaN)
    }
}
