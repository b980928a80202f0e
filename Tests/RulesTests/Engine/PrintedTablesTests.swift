import Domain
import Testing

@testable import Rules

@Suite("Tables of a document")
struct PrintedTablesTests {
    @Test("entries without figures belong to the table of what hangs on them, kinds are told by what is stated")
    func tables() throws {
        let dossier = RuleExample.workPlan("dua tabel") { plan in
            let program = plan.addNode(.program, name: "Program Kepegawaian")
            let activity = plan.addNode(.activity, under: program, name: "Diklat")
            plan.evaluate(plan.addIndicator(of: activity, name: "Jumlah peserta"), ["5", "1", "1", "1", "100%"])
            plan.addPlanned(program: ["1", "1"], [["1", "1"]])
        }.dossier()
        let document = try #require(IndexedDossier(dossier).documents.first)
        let tables = PrintedTables(document)
        #expect(tables.order == ["2.1", "4.2"])
        #expect(tables.evaluation == "2.1")
        #expect(tables.plan == "4.2")
        #expect(tables.recapitulation == nil && tables.review == nil && tables.services == nil)
        #expect(tables.rows(of: "2.1") == [0, 1, 2])
        #expect(document.nodes(.program, in: "4.2", of: tables).map(\.id.text) == ["P2"])
    }
}
