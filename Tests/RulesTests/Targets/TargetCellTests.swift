import Domain
import Testing

@testable import Rules

@Suite("The target cells of an indicator")
struct TargetCellTests {
    @Test("come with the year first, without those that state nothing")
    func order() throws {
        let indicator = try PlanOf2025.indicator("Jumlah", quarters: ["1", "", "-", "2"], year: "3")
        let cells = TargetCell.all(of: indicator)
        #expect(cells.map(\.raw) == ["3", "1", "2"])
        #expect(cells.map(\.quarter) == [nil, .first, .fourth])
    }

    @Test("several cells make one violation at the first")
    func violation() throws {
        let indicator = try PlanOf2025.indicator("Jumlah", quarters: ["1", "", "", "2"])
        let violation = try #require(Violation(.init(both: "?"), at: TargetCell.all(of: indicator)))
        #expect(
            violation.places.map(\.path.text) == [
                "nodes/K1/indicators/K1.I1/quarters/1", "nodes/K1/indicators/K1.I1/quarters/4",
            ])
        #expect(violation.stated == "1")
        #expect(Violation(.init(both: "?"), at: []) == nil)
    }
}
