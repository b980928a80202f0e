import Domain
import FoundationEssentials
import Testing

@testable import Rules

@Suite("Slips of digits")
struct PrintedSlipTests {
    @Test(
        "one slip leads from the number meant to the printed one",
        arguments: [
            ("115.55", "151.55", "angka 5 dan 1 tertukar"), ("73.4", "73.84", "angka 8 tertinggal"),
            ("16000", "160000", "angka 0 tertinggal"), ("1500", "150", "angka 0 berlebih"),
            ("835803500", "385803500", "angka 3 dan 8 tertukar"),
        ])
    func explains(printed: String, meant: String, title: String) throws {
        let slip = PrintedSlip.between(
            printed: try #require(Decimal(string: printed)), meant: try #require(Decimal(string: meant)))
        #expect(slip?.title.id == title)
    }

    @Test(
        "other numbers are no slip",
        arguments: [("19", "25"), ("189", "180"), ("12", "21"), ("405", "405"), ("0", "100")])
    func explainsNothing(printed: String, meant: String) throws {
        let slip = PrintedSlip.between(
            printed: try #require(Decimal(string: printed)), meant: try #require(Decimal(string: meant)))
        #expect(slip == nil)
    }
}
