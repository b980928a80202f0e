import Domain
import Testing

@testable import Documents

@Suite("The recapitulation of programs and activities")
struct RecapitulationTableTests {
    private var plan: WorkPlanFixture {
        var plan = WorkPlanFixture()
        let agency = plan.builder.addNode(.agency, name: "Badan Kepegawaian Daerah")
        let own = StatementKey(.budget, .own, .year(2021))
        let counts: [(EntryID, [String])] = [
            (agency, ["9", "9", "999"]),
            (plan.builder.addNode(.affair, under: agency, name: "URUSAN"), ["1", "1", "100"]),
            (plan.builder.addNode(.affair, under: agency, name: "NON URUSAN"), ["1", "2", "250"]),
        ]
        for (entry, cells) in counts {
            plan.state(cells[0], StatementKey(.programCount, .own, .year(2021)), of: entry)
            plan.state(cells[1], StatementKey(.activityCount, .own, .year(2021)), of: entry)
            plan.state(cells[2], own, of: entry)
        }
        for name in ["A", "B"] {
            let program = plan.builder.addNode(.program, name: "Program \(name)")
            plan.state("175", own, of: plan.builder.addNode(.activity, under: program, name: "Kegiatan \(name)"))
        }
        return plan
    }

    @Test("as stated all three groups are the source's")
    func stated() {
        #expect(
            plan.rows(.recapitulation) == [
                ["1", "Badan Kepegawaian Daerah", "1", "1", "100", "1", "2", "250", "9", "9", "999"]
            ])
    }

    private func gap(_ amounts: [String]) -> String? {
        var plan = WorkPlanFixture()
        plan.builder.addNode(.agency, name: "Badan Kepegawaian Daerah")
        let own = StatementKey(.budget, .own, .year(2021))
        let program = plan.builder.addNode(.program, name: "Program A")
        plan.state("10", StatementKey(.target, .own, .year(2021)), of: program)
        for (index, amount) in amounts.enumerated() {
            plan.state(amount, own, of: plan.builder.addNode(.activity, under: program, name: "Kegiatan \(index + 1)"))
        }
        let sums = PlannedSums(plan.register(.asComputed))
        return sums.budget == nil ? sums.gap : nil
    }

    @Test("where only some parts have an amount, those that have none are named")
    func openParts() {
        #expect(gap(["1", "2"]) == nil)
        #expect(gap(["", ""]) == "tidak ada pagu dalam tabel rencana")
        #expect(gap(["1", "", ""]) == "dalam tabel rencana belum ada pagu “Kegiatan 2”, “Kegiatan 3”")
        #expect(gap(["1"] + Array(repeating: "", count: 7))?.hasSuffix("“Kegiatan 6” dan 2 bagian lain") == true)
    }

    @Test("as computed the whole is counted from the plan's own table")
    func computed() {
        #expect(
            plan.rows(.recapitulation, .asComputed) == [
                ["1", "Badan Kepegawaian Daerah", "1", "1", "100", "1", "2", "250", "2", "2", "350"]
            ])
    }
}
