import Domain
import Testing

@testable import Rules

@Suite("The rows that make a node's budget")
struct BudgetPartsTests {
    @Test("are its children, or what hangs under a child without money")
    func descent() throws {
        let indexed = PlanOf2025.indexed { plan in
            let program = plan.addNode(.program, name: "Program")
            let first = plan.addNode(.activity, under: program, name: "Pertama")
            plan.budget(first, "10.000.000", year: 2025)
            let second = plan.addNode(.activity, under: program, name: "Kedua")
            for name in ["a", "b"] {
                let below = plan.addNode(.subActivity, under: second, name: name)
                plan.budget(below, "5.000.000", year: 2025)
            }
            plan.addNode(.activity, under: program, name: "Tanpa kolom")
        }
        let parts = BudgetParts.of(try #require(indexed.nodes.first))
        #expect(
            parts.map { $0.place(.year).path.text } == [
                "nodes/P1.K1/budget", "nodes/P1.K2.SK1/budget", "nodes/P1.K2.SK2/budget",
            ])
    }

    @Test("a node printed twice counts once where asked for")
    func distinct() throws {
        let indexed = PlanOf2025.indexed { plan in
            let agency = plan.addNode(.agency, name: "Badan")
            let program = plan.addNode(.program, under: agency, name: "Program")
            plan.budget(program, "10.000.000", year: 2025)
            let again = plan.addNode(.program, under: agency, name: "Program", same: program)
            plan.budget(again, "10.000.000", year: 2025)
        }
        let parts = BudgetParts.of(try #require(indexed.nodes.first))
        #expect(parts.count == 2)
        #expect(BudgetParts.distinct(parts).count == 1)
    }
}
