import Domain
import Testing

@testable import Rules

@Suite("A distinctive amount")
struct LargeAmountTests {
    @Test(
        "has six significant digits",
        arguments: [
            (1_708_343_100, true), (134_800_000, false), (123_456, true), (12_345, false), (0, false),
            (160_000_000, false), (100_100_100, true),
        ] as [(Int64, Bool)])
    func distinctive(rupiah: Int64, isDistinctive: Bool) {
        #expect(LargeAmount.isDistinctive(Money(rupiah: rupiah)) == isDistinctive)
    }
}
