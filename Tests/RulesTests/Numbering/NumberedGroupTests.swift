import Domain
import Testing

@testable import Rules

@Suite("Which siblings are counted together")
struct NumberedGroupTests {
    /// Slips of the activities of several programs, by the activities' printed numbers.
    private func slips(_ programs: [[String]]) -> Int {
        var plan = DossierBuilder()
        plan.beginDocument(.actionPlan, year: 2025)
        for (index, numbers) in programs.enumerated() {
            let program = plan.addNode(.program, name: "Program \(index)")
            for number in numbers { plan.addNode(.activity, under: program, number: number, name: "Kegiatan") }
        }
        return IndexedDossier(plan.build()).numberedGroups.reduce(0) { $0 + $1.slips.count }
    }

    @Test("a document may begin again at 1 under each program, or count through")
    func bothWaysAreRight() {
        #expect(slips([["1", "2"], ["1", "2", "3"]]) == 0)
        #expect(slips([["1", "2"], ["3", "4"]]) == 0)
        #expect(slips([["a", "b"], ["1", "2"]]) == 0)
    }

    @Test("the way with the fewest slips is the one meant")
    func fewestSlips() {
        #expect(slips([["1", "2", "3"], ["1", "2"], ["3"]]) == 1)
        #expect(slips([["1", "2", "3"], ["4", "5"], ["6", "8"]]) == 1)
    }

    @Test("blocks of one program under one objective are counted together")
    func blocksOfOneProgram() throws {
        var plan = DossierBuilder()
        plan.beginDocument(.actionPlan, year: 2025)
        let objective = plan.addNode(.objective, name: "Meningkatnya pelayanan")
        let first = plan.addNode(.program, under: objective, name: "Program Mutasi")
        plan.addNode(.activity, under: first, number: "1", name: "Kenaikan pangkat")
        plan.addNode(.activity, under: first, number: "3", name: "Sosialisasi")
        let second = plan.addNode(.program, under: objective, name: "Program Mutasi", same: first)
        plan.addNode(.activity, under: second, number: "2", name: "Pensiun")
        let groups = IndexedDossier(plan.build()).numberedGroups
        let activities = try #require(groups.first { $0.level == .activity && !$0.isIndicator })
        #expect(activities.slips == [.late(at: 2, after: 1)])
    }

    @Test("nothing is said where the numbers of siblings are written in two ways")
    func mixedStyles() {
        #expect(slips([["1", "b", "IV"]]) == 0)
    }
}
