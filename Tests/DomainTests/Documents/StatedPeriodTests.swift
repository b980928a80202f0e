import Domain
import Testing

@Suite("Periods of statements")
struct StatedPeriodTests {
    @Test(
        "a period is written and read back",
        arguments: [
            (StatedPeriod.month(year: 2019, month: 3), "2019-03"), (.month(year: 2019, month: 12), "2019-12"),
            (.quarter(year: 2019, .first), "2019-Q1"), (.year(2019), "2019"), (.through(2018), "..2018"),
            (.endOfPlan, "end"), (.quarter(year: StatedPeriod.untold, .second), "Q2"),
            (.year(StatedPeriod.untold), "year"),
        ])
    func isReadBack(period: StatedPeriod, code: String) {
        #expect(period.code == code)
        #expect(StatedPeriod(code: code) == period)
    }

    @Test(
        "what is no period is refused",
        arguments: [
            "", "-", "..", "2019-13", "2019-0", "2019-Q5", "2019-Q", "2019-", "Q5", "Q", "ends", "..x", "2019-1-1",
        ])
    func refuses(code: String) {
        #expect(StatedPeriod(code: code) == nil)
    }

    @Test("quarters are titled as the forms print them, in their order")
    func titlesQuarters() {
        #expect(Quarter.allCases.map(\.title) == ["TW I", "TW II", "TW III", "TW IV"])
        #expect(Quarter.allCases.map(\.index) == [0, 1, 2, 3])
        #expect(Quarter.first < .second)
    }
}
