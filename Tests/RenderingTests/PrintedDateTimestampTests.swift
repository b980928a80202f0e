import Domain
import Testing

@testable import Rendering

@Suite("Dates of files")
struct PrintedDateTimestampTests {
    @Test("a date of a month or year is its first day")
    func timestamps() {
        #expect(PrintedDate(year: 2020).timestamp == "2020-01-01T00:00:00Z")
        #expect(PrintedDate(year: 2020, month: 3).timestamp == "2020-03-01T00:00:00Z")
        #expect(PrintedDate(year: 2020, month: 12, day: 31).timestamp == "2020-12-31T00:00:00Z")
    }

    @Test("days are counted from 2000, with leap years")
    func days() {
        #expect(PrintedDate(year: 2000).daysSince2000 == 0)
        #expect(PrintedDate(year: 2000, month: 3, day: 1).daysSince2000 == 60)
        #expect(PrintedDate(year: 2001).daysSince2000 == 366)
        #expect(PrintedDate(year: 2024, month: 1, day: 1).daysSince2000 == 8_766)
        #expect(PrintedDate(year: 1999).daysSince2000 == -365)
    }
}
