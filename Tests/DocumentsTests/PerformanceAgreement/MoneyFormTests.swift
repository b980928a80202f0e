import Domain
import Testing

@testable import Documents

@Suite("Forms of amounts")
struct MoneyFormTests {
    @Test(
        "another amount is printed as the one it is told by",
        arguments: [
            ("1.018.175.000,00", "12.345.678,00"), ("696,263,250.00", "12,345,678.00"), ("5.000", "12.345.678"),
            ("500", "12.345.678"), ("Rp 250.000,-", "Rp 12.345.678,-"), ("1000000", "12345678"),
        ])
    func told(raw: String, other: String) throws {
        let amount = try #require(MoneyReading.read(raw).reading.value)
        let form = try #require(MoneyForm(raw, meaning: amount))
        #expect(form.printed(amount) == raw)
        #expect(form.printed(Money(rupiah: 12_345_678)) == other)
    }

    @Test("irregular amounts have none; sen are not left out")
    func none() {
        #expect(MoneyForm("15.000.000.00", meaning: Money(rupiah: 15_000_000)) == nil)
        #expect(MoneyForm("100", meaning: Money(rupiah: 100))?.printed(Money(sen: 1050)) == nil)
    }
}
