import Domain
import TestSupport
import Testing

@Suite("Reading amounts in words")
struct TerbilangReadingTests {
    @Test(
        "amounts are read in the spellings of documents",
        arguments: [
            ("empat belas", 14), ("(lima)", 5), ("Terbilang : Dua Puluh Lima Juta Rupiah", 25_000_000),
            ("sepuluh milyar empat ratus juta", 10_400_000_000), ("duapuluh limaribu", 25_000), ("seribu dua", 1002),
            ("tiga trilyun", 3_000_000_000_000), ("sejuta", 1_000_000), ("minus tujuh", -7),
        ] as [(String, Int64)])
    func reads(text: String, number: Int64) throws {
        let reading = try #require(TerbilangReading(text))
        #expect(reading.number == number)
        #expect(reading.slips.isEmpty)
    }

    @Test("a misspelt word is read and named")
    func namesSlips() throws {
        let text = """
            lima belas milyar tiga ratus tiga puluh empat juta delapan ratus sembiln puluh satu ribu lima ratus rupiah
            """
        let reading = try #require(TerbilangReading(text))
        #expect(reading.money == Money(rupiah: 15_334_891_500))
        #expect(reading.slips == ["sembiln"])
    }

    @Test("sen stand after rupiah")
    func readsSen() {
        #expect(TerbilangReading("lima rupiah dua puluh lima sen")?.money == Money(sen: 525))
        #expect(TerbilangReading("lima rupiah dua puluh lima") == nil)
        #expect(TerbilangReading("lima rupiah seratus sen") == nil)
    }

    @Test(
        "what is no number in words is refused",
        arguments: [
            "", "rupiah", "anggaran", "dua tiga", "puluh", "belas", "ratus lima", "ribu", "nol lima",
            "dua juta tiga juta",
            "seratus seratus", "sepuluh lima", "lima sen", "sepuluh belas", "dua seribu", "lima minus", "dua nol",
            "seribu juta",
        ])
    func refuses(text: String) {
        #expect(TerbilangReading(text) == nil)
    }

    @Test("an amount too large for money is a number without one")
    func isTooLarge() throws {
        let reading = try #require(TerbilangReading("dua kuintiliun"))
        #expect(reading.money == nil)
        #expect(TerbilangReading("sepuluh kuintiliun") == nil)
    }

    @Test("no text makes it crash")
    func isTotal() {
        let words = [
            "satu", "se", "ribu", "sembiln", "belas", "puluh", "juta", "rupiah", "sen", "minus", " ", "nol", "x",
        ]
        Property.forAll(Generator.array(of: .element(of: words), counts: 0...16), runs: 2000) { parts in
            _ = TerbilangReading(parts.joined(separator: " "))
            _ = TerbilangReading(parts.joined())
            return true
        }
    }
}
