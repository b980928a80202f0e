import Domain
import Testing

@testable import Rules

@Suite("A stated total beside its parts")
struct BudgetSumTests {
    @Test("a part left out of the year and one quarter is found")
    func leftOutOfAQuarter() throws {
        let sum = try sum(
            total: ("5.507.255.900", ["696.263.250", "1.091.125.750", "2.233.878.650", "1.485.988.250"]),
            parts: [
                ("5.507.255.900", ["696.263.250", "1.091.125.750", "2.233.878.650", "1.485.988.250"]),
                ("345.000.000", ["", "", "345.000.000", ""]),
            ])
        #expect(sum.spans == [.year, .quarter(.third)])
        guard case .leftOut(let rows)? = sum.explanation else { throw Unexpected() }
        #expect(rows.map { $0.place(.year).path.text } == ["nodes/P1.K2/budget"])
    }

    @Test("two parts left out together are found")
    func twoLeftOut() throws {
        let sum = try sum(total: ("111.000", []), parts: ["100.000", "11.000", "7.000", "5.300"].map { ($0, []) })
        guard case .leftOut(let rows)? = sum.explanation else { throw Unexpected() }
        #expect(rows.map { $0.place(.year).path.text } == ["nodes/P1.K3/budget", "nodes/P1.K4/budget"])
    }

    @Test("a part whose own quarters contradict its year is the one to mend")
    func misprintedPart() throws {
        let sum = try sum(
            total: ("300.000.000", []),
            parts: [("100.000.000", ["100.000.000"]), ("190.000.000", ["200.000.000"])])
        guard case .misprintedPart(let row, let meant, nil)? = sum.explanation else { throw Unexpected() }
        #expect(row.place(.year).path.text == "nodes/P1.K2/budget")
        #expect(meant == Money(rupiah: 200_000_000))
    }

    @Test("a copied amount is the one to mend")
    func copiedPart() throws {
        let sum = try sum(
            total: ("2.791.000.000", []),
            parts: [("1.708.343.100", []), ("1.708.343.100", []), ("14.288.900", [])])
        guard case .copiedPart(let row, let first, let meant)? = sum.explanation else { throw Unexpected() }
        #expect(row.place(.year).path.text == "nodes/P1.K2/budget")
        #expect(first.place(.year).path.text == "nodes/P1.K1/budget")
        #expect(meant == Money(rupiah: 1_068_368_000))
    }

    @Test("a total that its own quarters contradict is the one to mend")
    func misprintedTotal() throws {
        let sum = try sum(
            total: ("310.000.000", ["200.000.000", "100.000.000"]),
            parts: [("200.000.000", ["200.000.000"]), ("100.000.000", ["", "100.000.000"])])
        guard case .misprintedTotal? = sum.explanation else { throw Unexpected() }
    }

    @Test("a quarter of a part that its year contradicts is the one to mend")
    func misprintedQuarter() throws {
        let sum = try sum(
            total: ("300.000.000", ["150.000.000", "150.000.000"]),
            parts: [
                ("100.000.000", ["50.000.000", "50.000.000"]), ("200.000.000", ["100.000.000", "130.000.000"]),
            ])
        guard case .misprintedPart(let row, let meant, nil)? = sum.explanation else { throw Unexpected() }
        #expect(sum.spans == [.quarter(.second)])
        #expect(row.place(.quarter(.second)).path.text == "nodes/P1.K2/budget/quarters/2")
        #expect(meant == Money(rupiah: 100_000_000))
    }

    @Test("a difference that nothing explains stays unexplained")
    func unexplained() throws {
        let sum = try sum(total: ("300.000.000", []), parts: [("100.000.000", []), ("177.000.000", [])])
        #expect(sum.gaps[.year] == Money(rupiah: -23_000_000))
        #expect(sum.explanation == nil)
    }

    @Test("nothing is compared where a part is missing or can't be read", arguments: ["", "1OO.000.000"])
    func incomparable(part: String) throws {
        #expect(try rows(total: ("300.000.000", []), parts: [("100.000.000", []), (part, [])]) == nil)
    }

    private struct Unexpected: Error {}
    private typealias Figures = (year: String, quarters: [String?])

    private func sum(total: Figures, parts: [Figures]) throws -> BudgetSum {
        try #require(try rows(total: total, parts: parts))
    }

    private func rows(total: Figures, parts: [Figures]) throws -> BudgetSum? {
        let indexed = PlanOf2025.indexed { plan in
            let program = plan.addNode(.program, name: "Program")
            plan.budget(program, total.year, year: 2025)
            plan.quarterBudgets(program, total.quarters, year: 2025)
            for part in parts {
                let activity = plan.addNode(.activity, under: program, name: "Kegiatan")
                plan.budget(activity, part.year, year: 2025)
                plan.quarterBudgets(activity, part.quarters, year: 2025)
            }
        }
        let program = try #require(indexed.nodes.first)
        return BudgetSum(total: BudgetRow(program), parts: program.children.map { BudgetRow($0) })
    }
}
