import Exchange
import FoundationEssentials
import Testing

@Suite("Exact numbers")
struct ExactNumberTests {
    @Test(
        "a number of JSON keeps its exact value",
        arguments: [
            ("17326515850.25", "17326515850.25"), ("23.75", "23.75"), ("0.1", "0.1"), ("-0.005", "-0.005"),
            ("100", "100"), ("1e3", "1000"), ("25E-2", "0.25"), ("0", "0"), ("-0", "0"), ("0.50", "0.5"),
            ("12345678901234567890123456789012345678", "12345678901234567890123456789012345678"),
        ])
    func keepsValue(text: String, canonical: String) throws {
        let decimal = try #require(ExactNumber(text: text)?.decimal)
        #expect(ExactNumber(decimal)?.text == canonical)
    }

    @Test(
        "what JSON doesn't allow as a number is refused",
        arguments: ["", "-", "01", "1.", ".5", "+1", "1e", "0x1F", "1_000", "NaN", "Infinity", "1,5", " 1", "1 "])
    func refuses(text: String) {
        #expect(ExactNumber(text: text) == nil)
    }

    @Test(
        "a number that no decimal holds exactly has no value",
        arguments: ["123456789012345678901234567890123456789", "1e999999999999", "1e-200", "1e120"])
    func hasNoValue(text: String) throws {
        #expect(try #require(ExactNumber(text: text)).decimal == nil)
    }

    @Test("whole numbers are told from fractions", arguments: [("3.0", 3), ("1e3", 1000), ("-7", -7)])
    func wholeNumbers(text: String, value: Int) throws {
        #expect(try #require(ExactNumber(text: text)).integer == value)
        #expect(ExactNumber(text: "3.5")?.integer == nil)
    }

    @Test("what is no number is not written as one")
    func notANumber() {
        #expect(ExactNumber(Decimal.nan) == nil)
    }
}
