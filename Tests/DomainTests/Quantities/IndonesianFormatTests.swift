import Domain
import FoundationEssentials
import Testing

@Suite("Writing numbers the Indonesian way")
struct IndonesianFormatTests {
    @Test(
        "thousands have points and decimals a comma",
        arguments: [("1234567.5", "1.234.567,5"), ("0", "0"), ("-1000", "-1.000"), ("999", "999"), ("0.875", "0,875")])
    func writesNumbers(text: String, expected: String) throws {
        #expect(IndonesianFormat.number(try #require(Decimal(string: text))) == expected)
    }

    @Test(
        "decimals are rounded and filled up",
        arguments: [("107.142857", 2, "107,14"), ("5", 2, "5,00"), ("5.5", 2, "5,50"), ("1999.995", 2, "2.000,00")])
    func writesDecimals(text: String, decimals: Int, expected: String) throws {
        #expect(IndonesianFormat.number(try #require(Decimal(string: text)), decimals: decimals) == expected)
    }

    @Test(
        "amounts show sen only where there are some",
        arguments: [
            (101_817_500_000, "Rp1.018.175.000"), (150, "Rp1,50"), (-105, "-Rp1,05"), (0, "Rp0"),
            (Int64.min, "-Rp92.233.720.368.547.758,08"),
        ] as [(Int64, String)])
    func writesMoney(sen: Int64, expected: String) {
        #expect(IndonesianFormat.rupiah(Money(sen: sen)) == expected)
        #expect(IndonesianFormat.plain(Money(sen: sen)) == expected.replacing("Rp", with: ""))
    }

    @Test("quantities are written as in a cell")
    func writesQuantities() {
        let parts = [Quantity.Part(raw: "45 orang", quantity: .number(45, unit: "orang"))]
        #expect(IndonesianFormat.quantity(.number(2500, unit: "file")) == "2.500 file")
        #expect(IndonesianFormat.quantity(.number(3, unit: nil)) == "3")
        #expect(IndonesianFormat.quantity(.percent(50)) == "50%")
        #expect(IndonesianFormat.quantity(.rating("BB")) == "BB")
        #expect(IndonesianFormat.quantity(.range(4...5, unit: "hari")) == "4–5 hari")
        #expect(IndonesianFormat.quantity(.range(4...5, unit: nil)) == "4–5")
        #expect(IndonesianFormat.quantity(.composite(parts)) == "45 orang")
        #expect(IndonesianFormat.quantity(.text("Meningkat")) == "Meningkat")
    }
}
