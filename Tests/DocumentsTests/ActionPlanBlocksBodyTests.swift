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

    @Test("what hangs under none of those above it in the form is printed all the same")
    func skippedLevels() throws {
        let rows = try rows { plan in
            let objective = plan.addNode(.objective, number: "1", name: "S")
            let outcome = plan.addIndicator(of: objective, number: "1", name: "I")
            plan.addNode(.activity, under: objective, name: "Kegiatan sasaran")
            plan.addNode(.actionStep, under: objective, name: "Aksi sasaran")
            let program = plan.addNode(.program, under: objective, name: "P", indicator: outcome)
            plan.addNode(.subActivity, under: program, name: "Sub program")
            let activity = plan.addNode(.activity, under: program, name: "K")
            let sub = plan.addNode(.subActivity, under: activity, name: "Sub")
            plan.addNode(.actionStep, under: sub, name: "Langkah")
            plan.addNode(.activity, under: plan.addNode(.goal, name: "T"), name: "Kegiatan tujuan")
            plan.addNode(.subActivity, name: "Sub lepas")
        }
        let texts = rows.flatMap { $0 }
        for name in [
            "Kegiatan sasaran", "Aksi sasaran", "P", "Sub program", "K", "Sub", "Langkah", "Kegiatan tujuan",
            "Sub lepas",
        ] {
            #expect(texts.filter { $0 == name }.count == 1, "\(name)")
        }
        let places = ["S", "Kegiatan sasaran", "P", "K"].map { name in rows.firstIndex { $0[1] == name } }
        #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted() && places.count == 4)
    }

    @Test("a plan with nothing that the form prints says what it lacks")
    func nothing() {
        var plan = DossierBuilder()
        plan.beginDocument(.actionPlan, year: 2025)
        plan.addNode(.goal, name: "T")
        let input = DocumentInput(report: CheckReport(dossier: plan.build()))
        for definition in [DocumentDefinition.actionPlanBlocks, .actionPlanWide] {
            let document = definition.document(for: input)
            #expect(document.lacking != nil)
            #expect(document.holes.count == 1)
        }
        #expect(DocumentDefinition.actionPlanMoney.document(for: input).lacking == nil)
    }

    @Test("budgets stated at sub activities alone stand beside them; an activity's own stands for all its rows")
    func subActivityMoney() throws {
        func remarks(ofActivity amount: String?) throws -> [String] {
            try rows { plan in
                let program = plan.addNode(.program, under: plan.addNode(.objective, name: "S"), name: "P")
                let activity = plan.addNode(.activity, under: program, name: "A")
                if let amount { plan.budget(activity, amount, year: 2025) }
                for name in ["X", "Y"] {
                    let sub = plan.addNode(.subActivity, under: activity, name: name)
                    plan.budget(sub, name == "X" ? "1.000.000" : "2.000.000", year: 2025)
                    plan.addIndicator(of: sub, name: "I")
                }
            }.suffix(2).map { $0[11] }
        }
        #expect(try remarks(ofActivity: nil) == ["1.000.000", "2.000.000"])
        #expect(try remarks(ofActivity: "3.000.000") == ["3.000.000", "^"])
    }
}
