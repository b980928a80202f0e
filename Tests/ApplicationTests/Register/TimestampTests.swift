import TestSupport
import Testing

@testable import Application

@Suite("Moments")
struct TimestampTests {
    @Test(
        "a moment is written in UTC",
        arguments: [
            (0, "1970-01-01T00:00:00.000Z"), (1_736_904_600_123, "2025-01-15T01:30:00.123Z"),
            (951_782_399_999, "2000-02-28T23:59:59.999Z"), (951_782_400_000, "2000-02-29T00:00:00.000Z"),
            (4_107_542_400_000, "2100-03-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
            (-62_135_596_800_000, "0001-01-01T00:00:00.000Z"), (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
        ] as [(Int64, String)])
    func text(milliseconds: Int64, text: String) {
        #expect(Timestamp(milliseconds: milliseconds).text == text)
        #expect(Timestamp(text)?.milliseconds == milliseconds)
    }

    @Test(
        "what it would not write it doesn't read",
        arguments: [
            "", "2025-01-15", "2025-01-15T01:30:00Z", "2025-02-30T00:00:00.000Z", "2025-01-15T25:00:00.000Z",
            "2025-01-15T01:30:00.123+07:00", "2025-1-15T01:30:00.123Z", " 2025-01-15T01:30:00.123Z",
            "99999999999999999999-01-01T00:00:00.000Z", "2025-99999999999-01T00:00:00.000Z",
            "9223372036854775807-01-01T00:00:00.000Z",
        ])
    func refuses(text: String) {
        #expect(Timestamp(text) == nil)
    }

    @Test("texts sort as the moments do, and are read back")
    func order() {
        let moments = Generator.integer(in: -60_000_000...250_000_000)
        Property.forAll(moments) { thousand in
            let moment = Timestamp(milliseconds: Int64(thousand) * 1_000_037)
            let later = Timestamp(milliseconds: moment.milliseconds + 1)
            return Timestamp(moment.text) == moment && moment.text < later.text && moment < later
        }
    }

    @Test("what no text has room for becomes the end of the calendar")
    func ends() {
        #expect(Timestamp(milliseconds: .max).text == "9999-12-31T23:59:59.999Z")
        #expect(Timestamp(milliseconds: .min).text == "0001-01-01T00:00:00.000Z")
    }
}
