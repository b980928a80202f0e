import Domain
import FoundationEssentials
import Testing

@Suite("Quantities")
struct QuantityTests {
    private let parts = [
        Quantity.Part(marker: "a", raw: "a. 45%", quantity: .percent(45)),
        Quantity.Part(marker: "b", raw: "b. 2 SK", quantity: .number(2, unit: "SK")),
    ]

    @Test("a composite stands for its leading part")
    func leads() {
        let composite = Quantity.composite(parts)
        #expect(composite.number == 45)
        #expect(composite.unit == "%")
        #expect(composite.parts == parts)
        #expect(!composite.isPercent)
    }

    @Test(
        "grades, ranges and text stand for no number",
        arguments: [Quantity.rating("BB"), .range(1...2, unit: nil), .text("x")])
    func standsForNoNumber(quantity: Quantity) {
        #expect(quantity.number == nil)
        #expect(quantity.unit == nil)
        #expect(quantity.parts.isEmpty)
    }

    @Test("percentages have their unit")
    func isPercent() {
        #expect(Quantity.percent(5).unit == "%")
        #expect(Quantity.percent(5).isPercent)
        #expect(Quantity.range(1...2, unit: "hari").unit == "hari")
    }
}
