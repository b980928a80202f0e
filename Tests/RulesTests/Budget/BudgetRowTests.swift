import Domain
import Testing

@testable import Rules

@Suite("The budget of a node or an indicator")
struct BudgetRowTests {
    @Test("keeps the year, the quarters and what is missing apart")
    func spans() throws {
        let row = try row(year: "30.000.000", quarters: ["10.000.000", "", "-", "20.000.000"])
        #expect(row.amount(.year) == Money(rupiah: 30_000_000))
        #expect(row.quarterTotal == Money(rupiah: 30_000_000))
        #expect(row.gap(.quarter(.second)) == .blank)
        #expect(row.gap(.quarter(.third)) == .dash)
        #expect(row.hasQuarterCells && row.isReported && !row.isUnreadable && !row.isEmpty)
        #expect(row.place(.quarter(.fourth)).path.text == "nodes/K1/budget/quarters/4")
    }

    @Test("is empty where the layout has no money")
    func empty() throws {
        let row = try row(year: nil, quarters: [])
        #expect(row.isEmpty && !row.isReported && !row.hasQuarterCells)
        #expect(row.quarterTotal == nil)
    }

    @Test("knows what can't be read")
    func unreadable() throws {
        #expect(try row(year: "15.0OO.000", quarters: []).isUnreadable)
    }

    private func row(year: String?, quarters: [String?]) throws -> BudgetRow {
        let indexed = PlanOf2025.indexed { plan in
            let activity = plan.addNode(.activity, name: "Penempatan PNS")
            if let year { plan.budget(activity, year, year: 2025) }
            plan.quarterBudgets(activity, quarters, year: 2025)
        }
        return BudgetRow(try #require(indexed.nodes.first))
    }
}
