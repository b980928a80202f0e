import Domain
import Testing

@testable import Documents

@Suite("The recapitulation of programs and activities")
struct RecapitulationTableTests {
    private func plan(_ codes: (String?, String?) = ("5.03.02", "5.03.01")) -> WorkPlanFixture {
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
        for (name, code, amount) in [("A", codes.0, "175,00"), ("B", codes.1, "150"), ("C", codes.0, "25")] {
            let program = plan.builder.addNode(.program, code: code, name: "Program \(name)")
            plan.state(amount, own, of: plan.builder.addNode(.activity, under: program, name: "Kegiatan \(name)"))
        }
        return plan
    }

    @Test("as stated all three groups are the source's")
    func stated() {
        #expect(
            plan().rows(.recapitulation) == [
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

    @Test("as computed every group is counted from the plan's own table, and both groups make the whole")
    func computed() {
        let rows = [["1", "Badan Kepegawaian Daerah", "2", "2", "200", "1", "1", "150", "3", "3", "350"]]
        #expect(plan().rows(.recapitulation, .asComputed) == rows)
    }

    @Test("where nothing tells a program's group there are holes beside the whole")
    func ungrouped() {
        let hole = MissingMarks.hole
        #expect(
            plan((nil, "5.03.01")).rows(.recapitulation, .asComputed) == [
                ["1", "Badan Kepegawaian Daerah"] + Array(repeating: hole, count: 6) + ["3", "3", "350"]
            ])
    }
}
