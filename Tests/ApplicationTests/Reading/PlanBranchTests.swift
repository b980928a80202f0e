import Domain
import Testing

@testable import Application

@Suite("The tree of a plan")
struct PlanBranchTests {
    private func line(_ id: String, _ depth: Int, _ worst: Severity? = nil) -> PlanOutline.Line {
        PlanOutline.Line(entry: EntryID(id), depth: depth, level: nil, title: id, worst: worst)
    }

    @Test("a part hangs below the nearest before it that is less deep, and shows the worst below it")
    func nests() {
        let branches = PlanBranch.all(of: [
            line("a", 0, .warning), line("b", 1), line("c", 3, .error), line("d", 1, .advice), line("e", 0),
        ])
        #expect(branches.map(\.line.title) == ["a", "e"])
        #expect(branches[0].branches.map(\.line.title) == ["b", "d"])
        #expect(branches[0].branches[0].branches.map(\.line.title) == ["c"])
        #expect(branches[0].worst == .error)
        #expect(branches[0].branches[1].worst == .advice)
        #expect(branches[1].worst == nil)
    }

    @Test("a branch holds itself and what is below it, and nothing is held where nothing was chosen")
    func holds() {
        let branches = PlanBranch.all(of: [line("a", 0), line("b", 1), line("e", 0)])
        #expect(branches[0].holds(EntryID("b")))
        #expect(branches[0].holds(EntryID("a")))
        #expect(!branches[1].holds(EntryID("b")))
        #expect(!branches[0].holds(nil))
    }
}
