import Domain
import Testing

@testable import Application

@Suite("Days of the calendar")
struct CalendarDayTests {
    @Test("a day is read from its own text and from no other")
    func reads() throws {
        let day = try #require(CalendarDay("2024-02-29"))
        #expect((day.year, day.month, day.day) == (2024, 2, 29))
        #expect(day.text == "2024-02-29")
        for text in ["2025-02-29", "2024-2-9", "2024-13-01", "", "2024-02-29T", "29-02-2024", "x024-02-29"] {
            #expect(CalendarDay(text) == nil, "\(text)")
        }
    }

    @Test("days sort as they follow each other")
    func order() throws {
        let days = try ["2023-12-31", "2024-01-01", "2024-01-02", "2024-02-01"].map { try #require(CalendarDay($0)) }
        #expect(days.sorted() == days)
    }

    @Test("east of Greenwich the day begins earlier")
    func zone() throws {
        let evening = try #require(Timestamp("2026-11-22T18:30:00.000Z"))
        #expect(CalendarDay(evening).text == "2026-11-22")
        #expect(CalendarDay(evening, in: .western).text == "2026-11-23")
        #expect(TimeZoneName.allCases.map(\.hoursAhead) == [7, 8, 9])
    }

    @Test("days and moments are told in words")
    func titles() throws {
        #expect(try #require(CalendarDay("2026-08-01")).title == .init(id: "1 Agustus 2026", en: "1 August 2026"))
        let evening = try #require(Timestamp("2026-12-31T18:05:00.000Z"))
        #expect(evening.title(in: .western).id == "1 Januari 2027 pukul 01.05 WIB")
        #expect(evening.title(in: .western).en == "1 January 2027, 01:05 WIB")
    }
}
