import Domain
import FoundationEssentials
import Testing

@Suite("Reading printed numbers")
struct NumberReadingTests {
    @Test(
        "numbers are read as the field prints them",
        arguments: [
            ("1.018.175.000,00", "1018175000", NumberReading.Style.indonesian),
            ("1,018,175,000.00", "1018175000", .english),
            ("15.000.000.00", "15000000", .repeatedMark),
            ("52.566,625.00", "52566625", .mixed),
            ("57,60", "57.6", .indonesian),
            ("23.75", "23.75", .english),
            ("3,00", "3", .indonesian),
            ("510000000", "510000000", .plain),
            ("0.875", "0.875", .english),
        ])
    func reads(text: String, value: String, style: NumberReading.Style) throws {
        let reading = try #require(NumberReading(text))
        #expect(reading.value == Decimal(string: value))
        #expect(reading.style == style)
        #expect(!reading.isAmbiguous)
    }

    @Test("one mark before three digits is ambiguous and read as thousands", arguments: ["2,500", "1.248"])
    func isAmbiguous(text: String) throws {
        let reading = try #require(NumberReading(text))
        #expect(reading.isAmbiguous)
        #expect(reading.value > 1000)
    }

    @Test("what is no number is refused", arguments: ["", ".", "1..2", "12a", "1,", "1234567890123456789"])
    func refuses(text: String) {
        #expect(NumberReading(text) == nil)
    }
}
