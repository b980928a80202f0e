import Domain
import Testing

@testable import Rules

@Suite("Recapitulation of a plan")
struct RecapitulationTests {
    @Test("the group that lags behind is found through the others")
    func misstatedGroup() throws {
        let dossier = RuleExample.workPlan("rekapitulasi") { plan in
            let agency = plan.addNode(.agency, name: "BKD")
            plan.recapitulated(agency, programs: "3", activities: "3", amount: "90.000.000")
            for (name, count, amount) in [("URUSAN", "2", "70.000.000"), ("NON URUSAN", "1", "20.000.000")] {
                let group = plan.addNode(.affair, under: agency, name: name)
                plan.recapitulated(group, programs: count, activities: count, amount: amount)
            }
            for amounts in [
                ["40.000.000", "40.000.000"], ["30.000.000", "30.000.000"], ["25.000.000", "25.000.000"],
            ] {
                plan.addPlanned(program: amounts, [amounts])
            }
        }.dossier()
        let document = try #require(IndexedDossier(dossier).documents.first)
        let tables = PrintedTables(document)
        let recapitulation = try #require(Recapitulation(document, tables))
        let plan = try #require(PlanTable(document, tables))
        let group = try #require(recapitulation.misstatedGroup(programs: plan.programs))
        #expect(group.line.node.name == "NON URUSAN")
        #expect(group.meant == Money(rupiah: 25_000_000))
        #expect(plan.sum == Money(rupiah: 95_000_000))
    }
}
