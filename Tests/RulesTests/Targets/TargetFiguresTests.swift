import Domain
import FoundationEssentials
import Testing

@testable import Rules

@Suite("The figures of an indicator")
struct TargetFiguresTests {
    @Test("numbers of one scale can be reckoned with")
    func oneScale() throws {
        let figures = try #require(
            TargetFigures(
                try PlanOf2025.indicator("Jumlah SK", quarters: ["70 Org", "", "70", "70 peserta"], year: "300 Org")))
        #expect(figures.values == [70, 70, 70])
        #expect(figures.filled.map(\.quarter) == [.first, .third, .fourth])
        #expect(figures.total == 210)
        #expect(figures.year == 300)
        #expect(figures.unit == "orang")
        #expect(!figures.isPercent)
        #expect(figures.addition == "3 × 70 = 210")
    }

    @Test(
        "what can't be reckoned with has none",
        arguments: [
            ["25%", "25%", "25%", "25 Dok"], ["B", "B", "B", "BB"], ["a. 1 b. 2", "", "", ""], ["1-2", "", "", ""],
        ])
    func mixed(quarters: [String]) throws {
        #expect(TargetFigures(try PlanOf2025.indicator("Nilai", quarters: quarters)) == nil)
    }

    @Test("bare numbers of a percentage are percentages")
    func bare() throws {
        let figures = try #require(
            TargetFigures(try PlanOf2025.indicator("Persentase hadir", quarters: ["30", "40", "40", ""])))
        #expect(figures.isPercent)
        #expect(figures.addition == "30% + 40% + 40% = 110%")
    }

    @Test("only rounded figures may miss their sum")
    func rounding() throws {
        func rounding(_ quarters: [String]) throws -> Decimal? {
            TargetFigures(try PlanOf2025.indicator("Persentase hadir", quarters: quarters))?.rounding
        }
        #expect(try rounding(["33%", "33%", "33%", ""]) == Decimal(string: "1.5"))
        #expect(try rounding(["33,3%", "33,3%", "33,4%", ""]) == Decimal(string: "0.15"))
        #expect(try rounding(["25%", "25%", "25%", "24%"]) == 0)
        #expect(try rounding(["23%", "23%", "23%", "23%"]) == 0)
        #expect(TargetFigures(try PlanOf2025.indicator("Jumlah", quarters: ["3", "3", "3", ""]))?.rounding == 0)
    }
}
