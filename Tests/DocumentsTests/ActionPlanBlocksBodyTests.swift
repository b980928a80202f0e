import Domain
import Testing

@testable import Documents

@Suite("Blocks of an action plan")
struct ActionPlanBlocksBodyTests {
    private func rows(_ build: (inout DossierBuilder) -> Void) throws -> [[String]] {
        var builder = DossierBuilder()
        builder.beginDocument(.actionPlan, year: 2025)
        build(&builder)
        let input = DocumentInput(report: CheckReport(dossier: builder.build()))
        let printed = PrintedRows(DocumentDefinition.actionPlanBlocks.document(for: input))
        #expect(printed.areComplete)
        return printed.tables.flatMap { $0 }
    }

    @Test("each objective's indicator heads a full block; further programs have a short one")
    func blocks() throws {
        let rows = try rows { plan in
            let objective = plan.addNode(.objective, number: "2", name: "S")
            let indicators = ["1", "2"].map { plan.addIndicator(of: objective, number: $0, name: "I") }
            plan.addNode(.program, under: objective, number: "1", name: "P", indicator: indicators[0])
            plan.addNode(.program, under: objective, number: "2", name: "Q", indicator: indicators[0])
            plan.addNode(.program, under: objective, number: "1", name: "R", indicator: indicators[1])
            plan.editEntry(objective) { $0.reprints = [.init(number: "1", name: "S")] }
        }
        #expect(rows.map { $0[0] } == ["2", "SASARAN PROGRAM", "", "", "^", "", "NO", "^", "1", "SASARAN PROGRAM", ""])
        #expect(
            rows.map { $0[1] }.filter { !["^", "<"].contains($0) } == [
                "S", "1 P", "SASARAN PROGRAM", "2 Q", "SASARAN STRATEGIS", "S", "1 R",
            ])
    }

    @Test("lettered outputs take a row each beside the steps, and the rest of their column is empty")
    func outputs() throws {
        let rows = try rows { plan in
            let program = plan.addNode(.program, under: plan.addNode(.objective, name: "S"), name: "P")
            let activity = plan.addNode(.activity, under: program, name: "A")
            for letter in ["a", "b"] { plan.addIndicator(of: activity, number: letter, name: "O") }
            for number in ["1", "2", "3"] {
                plan.addIndicator(
                    of: plan.addNode(.actionStep, under: activity, number: number, name: "X"), name: "I")
            }
        }
        #expect(rows.suffix(3).map { $0[2] } == ["a. O", "b. O", ""])
        #expect(rows.suffix(3).map { $0[4] } == ["1", "2", "3"])
    }

    @Test("programs without an objective stand in a part of their own")
    func loose() throws {
        let rows = try rows { plan in plan.addNode(.program, number: "1", name: "P") }
        #expect(rows.map { $0[1] } == ["1 P"])
    }

    @Test("an objective without an indicator still heads its programs")
    func noIndicator() throws {
        let rows = try rows { plan in
            let objective = plan.addNode(.objective, number: "1", name: "S")
            plan.addNode(.program, under: objective, name: "P")
        }
        #expect(rows.map { $0[1] } == ["S", "<", "P"])
    }
}
