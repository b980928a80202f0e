import Domain
import Testing

@testable import Documents

@Suite("Rows of the action plan with money")
struct ActionPlanMoneyBodyTests {
    private func tables(_ build: (inout DossierBuilder) -> Void) -> [[[String]]] {
        var builder = DossierBuilder()
        builder.beginDocument(.actionPlan, year: 2025)
        build(&builder)
        let input = DocumentInput(report: CheckReport(dossier: builder.build()))
        let printed = PrintedRows(DocumentDefinition.actionPlanMoney.document(for: input))
        #expect(printed.areComplete)
        return printed.tables
    }

    @Test("heads are printed where they change, and again where the source printed them again")
    func heads() {
        let tables = tables { plan in
            let goal = plan.addNode(.goal, number: "1", name: "T")
            let objective = plan.addNode(.objective, under: goal, number: "1", name: "S")
            let indicators = ["1", "2"].map { plan.addIndicator(of: objective, number: $0, name: "I") }
            for (name, indicator) in [("P", indicators[0]), ("Q", indicators[1]), ("R", indicators[1])] {
                plan.addNode(.program, under: objective, name: name, indicator: indicator)
            }
            plan.editEntry(indicators[1]) {
                $0.reprints = [.init(number: "2", name: "I"), .init(number: "3", name: "I")]
            }
        }
        #expect(tables[0].map { Array($0.prefix(3)) } == [["1 T", "1 S", "1 I"], ["^", "^", "2 I"]])
        #expect(
            tables[1].map { Array($0.prefix(4)) } == [
                ["1. T", "1. S", "1. I", "P :"], ["^", "^", "2. I", "Q :"], ["^", "^", "3. I", "R :"],
            ])
    }

    @Test("further indicators of a node take rows of their own, without its money")
    func furtherIndicators() {
        let tables = tables { plan in
            let program = plan.addNode(.program, name: "P.")
            plan.budget(program, "1.000.000", year: 2025)
            for name in ["I", "J"] { plan.target(plan.addIndicator(of: program, name: name), "1", year: 2025) }
        }
        #expect(
            tables[1].map { Array($0[3...4] + $0.suffix(2)) } == [["P.", "I", "1", "1.000.000"], ["", "J", "1", ""]])
    }

    @Test("goals without objectives and objectives without a goal keep a row")
    func loose() {
        let tables = tables { plan in
            plan.addNode(.goal, number: "1", name: "T")
            plan.addNode(.objective, number: "1", name: "S")
        }
        #expect(tables[0].map { Array($0.prefix(2)) } == [["1 T", ""], ["", "1 S"]])
        #expect(tables[1].isEmpty)
    }

    @Test("activities under no program have rows beside the programs, under what they serve")
    func looseActivities() {
        let tables = tables { plan in
            let objective = plan.addNode(.objective, number: "1", name: "S")
            plan.addNode(.activity, under: objective, number: "1", name: "K")
            let program = plan.addNode(.program, under: objective, number: "2", name: "P")
            plan.addNode(.activity, under: program, number: "3", name: "L")
            plan.addNode(.activity, number: "4", name: "M")
        }
        #expect(
            tables[1].map { Array($0[1...3]) } == [
                ["1. S", "", "1. K"], ["^", "^", "2. P :"], ["^", "^", "3. L"], ["", "^", "4. M"],
            ])
    }

    @Test("indicators of goals have no place in it, and it says so")
    func goalIndicators() {
        var plan = DossierBuilder()
        plan.beginDocument(.actionPlan, year: 2025)
        let goal = plan.addNode(.goal, name: "T")
        plan.target(plan.addIndicator(of: goal, name: "Indikator tujuan"), "5", year: 2025)
        let projected = DocumentDefinition.actionPlanMoney.projected(plan.build()).documents[0]
        #expect(projected.entries.map(\.name) == ["T"])
        #expect(projected.statements.isEmpty)
    }

    @Test("a plan without anything to print says what it lacks")
    func nothing() {
        var plan = DossierBuilder()
        plan.beginDocument(.actionPlan, year: 2025)
        plan.addNode(.affair, name: "U")
        let document = DocumentDefinition.actionPlanMoney.document(
            for: DocumentInput(report: CheckReport(dossier: plan.build())))
        #expect(document.lacking != nil)
    }
}
