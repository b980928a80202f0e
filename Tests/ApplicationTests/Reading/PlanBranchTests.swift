import Domain
import Testing

@testable import Application

@Suite("The tree of a plan")
struct PlanBranchTests {
    private func line(_ id: String, below parent: String? = nil, _ worst: Severity? = nil) -> PlanOutline.Line {
        PlanOutline.Line(
            entry: EntryID(id), parent: parent.map { EntryID($0) }, level: nil, title: id, worst: worst)
    }

    @Test("a part hangs below the one it names, and shows the worst below it")
    func nests() {
        let branches = PlanBranch.all(of: [
            line("a", .warning), line("b", below: "a"), line("c", below: "b", .error), line("d", below: "a", .advice),
            line("e"),
        ])
        #expect(branches.map(\.line.title) == ["a", "e"])
        #expect(branches[0].branches.map(\.line.title) == ["b", "d"])
        #expect(branches[0].branches[0].branches.map(\.line.title) == ["c"])
        #expect(branches[0].worst == .error)
        #expect(branches[0].branches[1].worst == .advice)
        #expect(branches[1].worst == nil)
    }

    @Test("where goals are printed first and programs later, each program hangs below its own goal")
    func goalsFirst() {
        let branches = PlanBranch.all(of: [
            line("a"), line("b"), line("a1", below: "a", .error), line("b1", below: "b"), line("a2", below: "a"),
        ])
        #expect(branches.map { $0.branches.map(\.line.title) } == [["a1", "a2"], ["b1"]])
        #expect(branches.map(\.worst) == [.error, nil])
    }

    @Test("a part that names none before it stands at the top, also one that names itself")
    func tops() {
        let branches = PlanBranch.all(of: [line("a", below: "b"), line("b"), line("c", below: "c")])
        #expect(branches.map(\.line.title) == ["a", "b", "c"])
        #expect(branches.map(\.branches.count) == [0, 0, 0])
    }

    @Test("a branch holds itself and what is below it, and nothing is held where nothing was chosen")
    func holds() {
        let branches = PlanBranch.all(of: [line("a"), line("b", below: "a"), line("e")])
        #expect(branches[0].holds(EntryID("b")))
        #expect(branches[0].holds(EntryID("a")))
        #expect(!branches[1].holds(EntryID("b")))
        #expect(!branches[0].holds(nil))
        #expect(branches[0].branch(of: EntryID("b"))?.line.title == "b")
    }
}
