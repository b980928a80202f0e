import Domain
import Testing

@testable import Documents

@Suite("Rows of nodes with their indicators")
struct NodeRowsTests {
    private let own = StatementKey(.budget, .own, .year(2021))

    @Test("the node's cells are merged over its indicators, its money with them")
    func merged() {
        var plan = WorkPlanFixture()
        let activity = plan.builder.addNode(.activity, code: "1.2", name: "Pembinaan")
        plan.state("100", own, of: activity)
        for name in ["Jumlah A", "Jumlah B"] { plan.builder.addIndicator(of: activity, name: name) }
        let rows = plan.rows(.plan)
        #expect(rows.map { $0[0] } == ["1.2", "^"])
        #expect(rows.map { $0[2] } == ["Jumlah A", "Jumlah B"])
        #expect(rows.map { $0[6] } == ["100", "^"])
    }

    @Test("money of the indicators stands in their rows")
    func ownMoney() {
        var plan = WorkPlanFixture()
        let activity = plan.builder.addNode(.activity, name: "Pembinaan")
        for amount in ["100", "50"] {
            plan.state(amount, own, of: plan.builder.addIndicator(of: activity, name: "Jumlah \(amount)"))
        }
        #expect(plan.rows(.plan).map { $0[6] } == ["100", "50"])
    }

    @Test("a node without indicators takes a row")
    func bare() {
        var plan = WorkPlanFixture()
        let program = plan.builder.addNode(.program, name: "Program")
        plan.state("100", own, of: program)
        #expect(plan.rows(.plan).count == 1)
    }
}
