import Domain
import FoundationEssentials
import Testing

@Suite("Amounts of rupiah")
struct MoneyTests {
    @Test("an amount is exact to the sen")
    func isExact() {
        #expect(Money(rupiah: 5).sen == 500)
        #expect(Money(sen: 12_345).rupiah == Decimal(string: "123.45"))
        #expect(Money(sen: 1) < Money(sen: 2))
        #expect(Money.zero == Money(rupiah: 0))
    }

    @Test("an amount is made only of what it can hold exactly", arguments: ["0.001", "99999999999999999999", "NaN"])
    func refuses(text: String) {
        #expect(Money(exactly: Decimal(string: text) ?? .nan) == nil)
    }

    @Test(
        "an amount is made of a number with two decimals", arguments: [("12.5", 1250), ("-3", -300), ("1e3", 100_000)])
    func holds(text: String, sen: Int64) throws {
        #expect(Money(exactly: try #require(Decimal(string: text))) == Money(sen: sen))
    }

    @Test("a sum that can't be held is none, and so is a difference")
    func overflows() {
        #expect(Money.sum([Money(sen: .max), Money(sen: 1)]) == nil)
        #expect(Money(sen: .min).minus(Money(sen: 1)) == nil)
        #expect(Money.sum([Money(rupiah: 1), Money(rupiah: 2)]) == Money(rupiah: 3))
        #expect(Money.sum([]) == .zero)
        #expect(Money(rupiah: 3).minus(Money(rupiah: 1)) == Money(rupiah: 2))
    }

    @Test("parts add up only where every one of them is known")
    func parts() {
        #expect(Money.sum(ofAll: [Money(rupiah: 1), .zero]) == Money(rupiah: 1))
        #expect(Money.sum(ofAll: [Money(rupiah: 1), nil]) == nil)
        #expect(Money.sum(ofAll: []) == nil)
    }
}
