import Domain

/// A part of a plan with those that hang below it.
package struct PlanBranch: Hashable, Sendable {
    package let line: PlanOutline.Line
    package let branches: [PlanBranch]
    /// The worst that was found in it or below it.
    package let worst: Severity?

    /// The branches of lines as a document prints them: a line hangs below the nearest before it that is less deep.
    package static func all(of lines: [PlanOutline.Line]) -> [PlanBranch] {
        var rest = lines[...]
        return branches(&rest, from: 0)
    }

    /// Whether it is this part, or has it below.
    package func holds(_ entry: EntryID?) -> Bool {
        entry.map { line.entry == $0 } ?? false || branches.contains { $0.holds(entry) }
    }

    private static func branches(_ rest: inout ArraySlice<PlanOutline.Line>, from depth: Int) -> [PlanBranch] {
        var branches: [PlanBranch] = []
        while let line = rest.first, line.depth >= depth {
            rest.removeFirst()
            let below = self.branches(&rest, from: line.depth + 1)
            let worst = ([line.worst] + below.map(\.worst)).compactMap { $0 }.min()
            branches.append(PlanBranch(line: line, branches: below, worst: worst))
        }
        return branches
    }
}
