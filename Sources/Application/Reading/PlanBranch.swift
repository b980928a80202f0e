import Domain

/// A part of a plan with those that hang below it.
package struct PlanBranch: Hashable, Sendable {
    package let line: PlanOutline.Line
    package let branches: [PlanBranch]
    /// The worst that was found in it or below it.
    package let worst: Severity?

    /// The branches of lines in their order: a line hangs below the one it names, however many stand between them; one
    /// that names none before it stands at the top.
    package static func all(of lines: [PlanOutline.Line]) -> [PlanBranch] {
        var places: [EntryID: Int] = [:]
        let parents = lines.indices.map { index in
            let parent = lines[index].parent.flatMap { places[$0] }
            places[lines[index].entry] = index
            return parent
        }
        // Parents stand before what hangs below them, so from the end each is reached after all of that.
        var below: [Int?: [PlanBranch]] = [:]
        for index in lines.indices.reversed() {
            let branches = (below[index] ?? []).reversed() + []
            let worst = ([lines[index].worst] + branches.map(\.worst)).compactMap { $0 }.min()
            below[parents[index], default: []].append(
                PlanBranch(line: lines[index], branches: branches, worst: worst))
        }
        return (below[nil] ?? []).reversed()
    }

    /// Whether it is this part, or has it below.
    package func holds(_ entry: EntryID?) -> Bool { entry.map { branch(of: $0) != nil } ?? false }

    /// This part or the one below it that is meant; nil where it is neither.
    package func branch(of entry: EntryID) -> PlanBranch? {
        line.entry == entry ? self : branches.lazy.compactMap { $0.branch(of: entry) }.first
    }
}
