import Domain
import Testing

@testable import Rules

@Suite("Amounts of a work plan")
struct PlanBudgetsTests {
    private func budgets(_ fill: @escaping @Sendable (inout DossierBuilder) -> Void) throws -> PlanBudgets {
        let dossier = RuleExample.workPlan("pagu", fill).dossier()
        return PlanBudgets(try #require(IndexedDossier(dossier).documents.first))
    }

    @Test("a program raised without its total is named, with what another table prints for it")
    func changedParts() throws {
        let budgets = try budgets { plan in
            let program = plan.addNode(.program, name: "Program Kepegawaian")
            plan.planned(program, "70.000.000", basis: .needsAnalysis, table: "2.3")
            var activities: [EntryID] = []
            for (name, amount) in [("Mutasi", "30.000.000"), ("Diklat", "40.000.000")] {
                let activity = plan.addNode(.activity, under: program, name: name)
                plan.planned(activity, amount, basis: .needsAnalysis, table: "2.3")
                activities.append(activity)
            }
            let again = plan.addNode(.program, name: "Program Kepegawaian", same: program)
            plan.planned(again, "70.000.000")
            for (index, amount) in ["45.500.000", "40.000.000"].enumerated() {
                plan.planned(plan.addNode(.activity, under: again, name: "Kegiatan", same: activities[index]), amount)
            }
        }
        let violation = try #require(budgets.brokenSums().first)
        #expect(budgets.brokenSums().count == 1)
        #expect(
            (violation.places + violation.hints).map(\.path.text) == [
                "nodes/P2/statements/0", "nodes/P2.K1/statements/0", "nodes/P1.K1/statements/0",
            ])
        #expect(violation.expected == "Rp85.500.000")
    }

    @Test("a forward estimate that repeats the wrong sum joins the finding")
    func forward() throws {
        let found = try budgets { plan in
            plan.addPlanned(
                program: ["60.000.000", "60.000.000"], [["20.000.000", "20.000.000"], ["30.000.000", "30.000.000"]])
        }.brokenSums()
        #expect(found.map { $0.places.count } == [2])
    }

    @Test("amounts that differ between tables: the odd one first")
    func disagreements() throws {
        let found = try budgets { plan in
            let first = plan.addNode(.activity, name: "Mutasi")
            plan.planned(first, "40.000.000", basis: .needsAnalysis, table: "2.3")
            plan.planned(first, "90.000.000", basis: .draftRKPD, table: "2.3")
            plan.planned(plan.addNode(.activity, name: "Mutasi", same: first), "50.000.000", table: "3.2")
            plan.planned(plan.addNode(.activity, name: "Mutasi", same: first), "50.000.000", table: "4.2")
        }.disagreements()
        #expect(
            found.map { ($0.places + $0.hints).map(\.path.text) } == [
                ["nodes/K1/statements/0", "nodes/K2/statements/0", "nodes/K3/statements/0"]
            ])
    }

    @Test("the one activity without an amount, with what the program leaves for it")
    func missing() throws {
        let found = try budgets { plan in
            let program = plan.addNode(.program, name: "Program")
            plan.planned(program, "60.000.000")
            for amount in ["20.000.000", "30.000.000", nil] {
                let activity = plan.addNode(.activity, under: program, name: "Kegiatan \(amount ?? "ketiga")")
                if let amount { plan.planned(activity, amount) }
            }
        }.missing()
        #expect(found.map(\.expected) == ["Rp10.000.000"])
    }

    @Test("a distinctive amount copied to another activity")
    func copies() throws {
        let found = try budgets { plan in
            for name in ["Pengembangan kompetensi", "Pembinaan disiplin", "Mutasi"] {
                let program = plan.addNode(.program, name: "Program \(name)")
                let amount = name == "Mutasi" ? "835.803.500" : "1.708.343.100"
                plan.planned(plan.addNode(.activity, under: program, name: name), amount)
            }
        }.copies()
        #expect(found.map { $0.places.count } == [2])
    }

    @Test("a total row without children is compared with the programs of its table")
    func totalRow() throws {
        let found = try budgets { plan in
            plan.addPlanned(program: ["40.000.000"], [["40.000.000"]])
            plan.addPlanned(program: ["30.000.000"], [["30.000.000"]])
            let total = plan.addNode(.agency, name: "JUMLAH")
            plan.planned(total, "75.000.000")
        }.brokenSums()
        #expect(found.map(\.expected) == ["Rp70.000.000"])
    }
}
