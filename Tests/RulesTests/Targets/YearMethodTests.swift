import Domain
import FoundationEssentials
import Testing

@testable import Rules

@Suite("Whether quarters make the year")
struct YearMethodTests {
    @Test(
        "by any method, while none is settled",
        arguments: [
            (["5 Org", "9 Org", "9 Org", "12 Org"], "35 Org", true), (["25%", "50%", "75%", "100%"], "100%", true),
            (["10 Dok", "20 Dok", "", ""], "20 Dok", true), (["3,2", "3,4", "3,3", "3,5"], "3,35", true),
            (["9%", "8%", "7%", "5%"], "5%", true), (["33%", "33%", "33%", ""], "100%", true),
            (["70 Org", "70 Org", "70 Org", "70 Org"], "300 Org", false), (["", "50%", "", ""], "100%", false),
            (["9 Org", "8 Org", "5 Org", ""], "5 Org", false), (["25%", "25%", "25%", "24%"], "100%", false),
        ])
    func undetermined(quarters: [String], year: String, fits: Bool) throws {
        let figures = try #require(TargetFigures(try PlanOf2025.indicator("Capaian", quarters: quarters, year: year)))
        #expect(YearMethod.fits(figures, year: try #require(figures.year)) == fits)
    }

    @Test(
        "by the one a person has settled",
        arguments: [(Accumulation.sum, false), (.runningTotal, true), (.lastValue, true), (.repeated, false)])
    func settled(method: Accumulation, fits: Bool) throws {
        let indicator = try PlanOf2025.indicator(
            "Capaian", quarters: ["25%", "50%", "75%", "100%"], year: "100%", settled: method)
        let figures = try #require(TargetFigures(indicator))
        #expect(YearMethod.fits(figures, year: 100) == fits)
    }
}
