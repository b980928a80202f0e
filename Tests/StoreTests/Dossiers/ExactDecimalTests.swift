import FoundationEssentials
import TestSupport
import Testing

@testable import Store

@Suite("Decimals as text")
struct ExactDecimalTests {
    @Test("a decimal is read back whatever its digits")
    func roundTrip() {
        let digits = Generator.integer(in: -999_999_999...999_999_999)
        Property.forAll(digits) { value in
            (-20...20).allSatisfy { exponent in
                let decimal = Decimal(
                    sign: value < 0 ? .minus : .plus, exponent: exponent, significand: Decimal(abs(value)))
                return ExactDecimal.read(ExactDecimal.text(decimal)) == decimal
            }
        }
    }

    @Test("the largest decimals lose no digit", arguments: ["12345678901234567890123456789012345678", "-0.1", "100"])
    func digits(text: String) {
        #expect(ExactDecimal.read(text).map { ExactDecimal.text($0) } == text)
    }

    @Test(
        "what is no plain number is not read",
        arguments: ["", "-", ".", "1.", ".5", "1e5", "1,5", "NaN", "--1", "1.2.3"])
    func refuses(text: String) {
        #expect(ExactDecimal.read(text) == nil)
    }
}
