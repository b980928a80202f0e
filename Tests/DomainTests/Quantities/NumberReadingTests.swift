import Domain
import FoundationEssentials
import TestSupport
import Testing

@Suite("Reading printed numbers")
struct NumberReadingTests {
    @Test(
        "numbers are read as the field prints them",
        arguments: [
            ("1.018.175.000,00", "1018175000", NumberReading.Style.indonesian),
            ("1.234.567,00", "1234567", .indonesian),
            ("1,234,567.00", "1234567", .english),
            ("1,018,175,000.00", "1018175000", .english),
            ("4,225,000,000", "4225000000", .english),
            ("800.000.000", "800000000", .indonesian),
            ("15.000.000.00", "15000000", .repeatedMark),
            ("1.00.000", "100000", .repeatedMark),
            ("52.566,625.00", "52566625", .mixed),
            ("57,60", "57.6", .indonesian),
            ("23.75", "23.75", .english),
            ("3,00", "3", .indonesian),
            ("510000000", "510000000", .plain),
            ("0.875", "0.875", .english),
            ("0,875", "0.875", .indonesian),
            (".5", "0.5", .english),
            ("1234,567", "1234.567", .indonesian),
            ("-2,5", "-2.5", .indonesian),
            ("007", "7", .plain),
        ])
    func reads(text: String, value: String, style: NumberReading.Style) throws {
        let reading = try #require(NumberReading(text))
        #expect(reading.value == Decimal(string: value))
        #expect(reading.style == style)
        #expect(!reading.isAmbiguous)
        #expect(reading.isWellFormed == (style != .repeatedMark && style != .mixed))
    }

    @Test(
        "one mark before three digits is ambiguous and read as thousands",
        arguments: [("2,500", "2500", "2.5"), ("1.248", "1248", "1.248"), ("105.000", "105000", "105")])
    func isAmbiguous(text: String, value: String, alternative: String) throws {
        let reading = try #require(NumberReading(text))
        #expect(reading.value == Decimal(string: value))
        #expect(reading.alternative == Decimal(string: alternative))
        #expect(reading.asThousands == Decimal(string: value))
        #expect(reading.asDecimal == Decimal(string: alternative))
    }

    @Test("three digits after the second of two marks are decimals, and doubtful")
    func readsThreeDecimals() throws {
        let reading = try #require(NumberReading("52.566,625"))
        #expect(reading.value == Decimal(string: "52566.625"))
        #expect(reading.asDecimal == Decimal(string: "52566.625"))
        #expect(reading.asThousands == 52_566_625)
    }

    @Test(
        "what is no number is refused",
        arguments: [
            "", ".", "-", ",", "1..2", "12a", "1,", "1234567890123456789", "5.03.02.2.01", "01.02.2020", "2.1.1", "--1",
            "1-2", "٣",
        ])
    func refuses(text: String) {
        #expect(NumberReading(text) == nil)
    }

    @Test("a written number is read back the same, with thousands as the reading of a single mark")
    func readsWhatIsWritten() {
        let generator = Generator.array(of: .integer(in: 0...999_999_999), counts: 2...2)
        Property.forAll(generator, runs: 500) { parts in
            let decimals = parts[1] % 3
            let value = Decimal(sign: .plus, exponent: -decimals, significand: Decimal(parts[0]))
            let reading = NumberReading(IndonesianFormat.number(value))
            return reading?.value == value || reading?.alternative == value
        }
    }

    @Test("no text of digits and marks makes it crash")
    func isTotal() {
        let letters = Generator.element(of: ["0", "1", "9", ".", ",", "-", " ", "x", "٣", "²"])
        Property.forAll(Generator.array(of: letters, counts: 0...24), runs: 2000) { parts in
            let reading = NumberReading(parts.joined())
            return reading.map { !$0.value.isNaN && $0.decimals >= 0 } ?? true
        }
    }
}
