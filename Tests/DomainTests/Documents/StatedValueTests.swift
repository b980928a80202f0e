import Domain
import FoundationEssentials
import Testing

@Suite("Values as printed")
struct StatedValueTests {
    private let quantity = StatedQuantity(raw: "30 Org", reading: .reported(.number(30, unit: "orang")))
    private let money = StatedMoney(raw: "1.000,00", reading: .reported(Money(rupiah: 1000)))

    @Test("every value keeps what stands in the cell")
    func keepsRaw() {
        #expect(StatedValue.quantity(quantity).raw == "30 Org")
        #expect(StatedValue.money(money).raw == "1.000,00")
        #expect(StatedValue.count(StatedCount(raw: "5", reading: .reported(5))).raw == "5")
        #expect(StatedValue.text("APBD").raw == "APBD")
        #expect(money.isWellFormed)
    }

    @Test("a statement offers its value in its kind only")
    func offersItsKind() {
        let target = Statement(entry: EntryID("I1"), role: .target, period: .year(2025), value: .quantity(quantity))
        #expect(target.quantity == quantity)
        #expect(target.money == nil)
        #expect(target.basis == .own)
        let budget = Statement(entry: EntryID("K1"), role: .budget, period: nil, value: .money(money))
        #expect(budget.money == money)
        #expect(budget.quantity == nil)
    }
}
