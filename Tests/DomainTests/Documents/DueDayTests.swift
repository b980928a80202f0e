import Domain
import Testing

@Suite("Days by which documents are due")
struct DueDayTests {
    @Test("a day is counted from its fiscal year", arguments: [(-1, 7, 31, 2024), (0, 1, 31, 2025), (1, 2, 28, 2026)])
    func dates(yearsAfter: Int, month: Int, day: Int, year: Int) {
        let date = DueDay(yearsAfter: yearsAfter, month: month, day: day).date(in: 2025)
        #expect(date == (year, month, day))
    }

    @Test("29 February is the last day of February in every year")
    func leapDays() {
        let last = DueDay(yearsAfter: 1, month: 2, day: 29)
        for (year, day) in [(2022, 28), (2023, 29), (2024, 28), (1999, 29), (2099, 28)] {
            #expect(last.date(in: year) == (year + 1, 2, day))
        }
    }

    @Test("its text reads back", arguments: ["+1-02-28", "-1-07-31", "+0-12-01"])
    func readsBack(text: String) throws {
        #expect(try #require(DueDay(text)).text == text)
    }

    @Test(
        "what is no such day isn't read",
        arguments: [
            "", "+1", "+1-2-28", "1-02-28", "-0-01-01", "+2-01-01", "+1-13-01", "+1-00-01", "+1-04-31", "+1-02-30",
            "+1-02-28-1", "+1-02-x", "+1--2-28",
        ])
    func strange(text: String) {
        #expect(DueDay(text) == nil)
    }
}
