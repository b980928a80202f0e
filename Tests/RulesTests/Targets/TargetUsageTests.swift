import Domain
import Testing

@testable import Rules

@Suite("On which levels a document states targets")
struct TargetUsageTests {
    @Test("a level counts when one of its rows states something")
    func levels() throws {
        let indexed = PlanOf2025.indexed { plan in
            let program = plan.addNode(.program, name: "Program")
            plan.addTarget(of: program, name: "Persentase", quarters: ["", "", "", ""], year: "100%")
            let activity = plan.addNode(.activity, under: program, name: "Kegiatan")
            plan.addTarget(of: activity, name: "Jumlah", quarters: ["1", "", "", ""], year: "-")
        }
        let usage = TargetUsage(try #require(indexed.documents.first))
        #expect(usage.years == [.program])
        #expect(usage.quarters == [.activity])
    }

    @Test("a cell is empty only where the layout has one")
    func emptiness() throws {
        let without = try PlanOf2025.indicator("Jumlah", year: "5")
        #expect(!TargetUsage.hasOnlyEmptyQuarters(without))
        let blank = try PlanOf2025.indicator("Jumlah", quarters: ["", "-", nil, ""], year: "-")
        #expect(TargetUsage.hasOnlyEmptyQuarters(blank))
        #expect(TargetUsage.isEmpty(blank.target))
        #expect(!TargetUsage.isEmpty(without.target))
    }
}
