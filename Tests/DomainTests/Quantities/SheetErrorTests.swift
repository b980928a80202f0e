import Domain
import FoundationEssentials
import Testing

struct SheetErrorTests {
    @Test("an error of a formula is unreadable, never a text", arguments: SheetError.allCases)
    func unreadable(error: SheetError) {
        #expect(QuantityReading.read(error.rawValue).stated.reading == .missing(.unreadable))
        #expect(MoneyReading.read(error.rawValue).reading == .missing(.unreadable))
        #expect(!error.meaning.isEmpty)
    }

    @Test("a stored number is read in place of an ambiguous text, which stays the raw one")
    func figures() {
        let reading = QuantityReading.read("2.500", unit: "orang", figure: "2500")
        #expect(reading.stated == StatedQuantity(raw: "2.500", reading: .reported(.number(2500, unit: "orang"))))
        #expect(reading.ambiguity == nil)
        #expect(MoneyReading.read("1.235", figure: "1234,56").reading == .reported(Money(sen: 123_456)))
        #expect(MoneyReading.read("1.235", figure: "1234,56").raw == "1.235")
    }
}
