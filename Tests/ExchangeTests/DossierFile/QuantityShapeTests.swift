import Domain
import FoundationEssentials
import Testing

@testable import Exchange

@Suite("Quantities and amounts in files")
struct QuantityShapeTests {
    private func back(_ stated: StatedQuantity) throws -> StatedQuantity {
        try QuantityShape.read(QuantityShape.tree(stated), Trail(), unit: "Orang")
    }

    @Test("every reading comes back, whatever its raw text would suggest")
    func everyReading() throws {
        let readings: [Reported<Quantity>] = [
            .missing(.blank), .missing(.dash), .missing(.unreadable), .notApplicable(.noSuchColumn),
            .reported(.number(5, unit: nil)), .reported(.number(-2, unit: "kali")), .reported(.percent(100)),
            .reported(.rating("BB")), .reported(.range(1...2, unit: "%")), .reported(.text("x")),
            .reported(.composite([])),
            .reported(.composite([Quantity.Part(marker: "a", raw: "a. 1", quantity: .composite([]))])),
        ]
        for raw in ["", "-", "12 Orang", "BB", "x"] {
            for reading in readings {
                let stated = StatedQuantity(raw: raw, reading: reading)
                #expect(try back(stated) == stated)
            }
        }
    }

    @Test("a missing amount comes back as missing as it was")
    func amounts() throws {
        let readings: [Reported<Money>] = [
            .missing(.blank), .missing(.dash), .missing(.unreadable), .notApplicable(.noSuchColumn),
            .reported(Money(sen: 5)), .reported(Money(sen: -120)), .reported(Money(sen: 1_732_651_585_025)),
            .reported(Money(sen: .max)),
        ]
        for raw in ["", "-", "DPA"] {
            for reading in readings {
                let stated = StatedMoney(raw: raw, reading: reading, isWellFormed: raw.isEmpty)
                #expect(try AmountShape.read(AmountShape.tree(stated), Trail()) == stated)
            }
        }
    }

    @Test(
        "sen are written as two decimals at most",
        arguments: [(0, "0"), (5, "0.05"), (50, "0.5"), (-120, "-1.2"), (1_732_651_585_025, "17326515850.25")])
    func sen(sen: Int64, text: String) {
        #expect(AmountShape.number(Money(sen: sen)) == ExactNumber(text: text).map { .number($0) })
    }

    @Test("a count is read from its object, a text or a number")
    func counts() throws {
        let read = { (value: StructuredValue) in try CountShape.read(value, Trail()) }
        #expect(try read(.integer(7)) == StatedCount(raw: "7", reading: .reported(7)))
        #expect(try read(.string("-")) == StatedCount(raw: "-", reading: .missing(.dash)))
        #expect(try read(.string("tujuh")) == StatedCount(raw: "tujuh", reading: .missing(.unreadable)))
        let stated = StatedCount(raw: "", reading: .missing(.dash))
        #expect(try read(CountShape.tree(stated)) == stated)
    }
}
