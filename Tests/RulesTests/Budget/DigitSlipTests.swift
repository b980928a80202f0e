import Domain
import Testing

@testable import Rules

@Suite("A slip of typing in an amount")
struct DigitSlipTests {
    @Test(
        "is two digits exchanged, one too many or one too few",
        arguments: [
            (63_450_000, 36_450_000, DigitSlip.exchanged), (155_000_000, 15_000_000, .extra),
            (15_000_000, 150_000_000, .missing), (5_000_000, 15_000_000, .missing), (12_345, 12_435, .exchanged),
        ] as [(Int64, Int64, DigitSlip)])
    func slips(printed: Int64, meant: Int64, slip: DigitSlip) {
        #expect(DigitSlip.between(printed: Money(rupiah: printed), meant: Money(rupiah: meant)) == slip)
    }

    @Test(
        "is none where more than one place differs, or the amounts are short",
        arguments: [
            (63_450_000, 36_540_000), (63_450_000, 64_450_000), (63_450_000, 63_450_000), (1_500, 5_100), (0, 15_000),
            (100, 15_000_000), (12_345, 14_325),
        ] as [(Int64, Int64)])
    func noSlips(printed: Int64, meant: Int64) {
        #expect(DigitSlip.between(printed: Money(rupiah: printed), meant: Money(rupiah: meant)) == nil)
    }
}
