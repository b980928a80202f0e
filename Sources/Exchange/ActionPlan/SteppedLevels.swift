/// Columns of several levels that share the figures right of them: each row names one level, and the figures are its.
struct SteppedLevels: Hashable, Sendable {
    /// The lanes of the steps, highest level first; the figures stand in the last.
    let steps: ClosedRange<Int>

    /// nil where names of several levels stand side by side in a row, so that the figures are the lowest's.
    init?(_ rows: [PlacedRow]) {
        let rows = rows.filter { $0.band == nil && $0.heading == nil }
        guard let first = rows.first, let steps = Self.steps(of: Lane.lanes(of: first.plan)) else { return nil }
        self.steps = steps
        var named = 0
        var single = 0
        var high = 0
        for row in rows {
            let lanes = Lane.lanes(of: row.plan)
            guard lanes.indices.contains(steps.upperBound) else { return nil }
            let filled = steps.filter { !row.text(lanes[$0].label).isEmpty }
            guard let step = filled.first else { continue }
            named += 1
            guard filled.count == 1 else { continue }
            single += 1
            if step < steps.upperBound, !row.text(lanes[steps.upperBound].indicator).isEmpty { high += 1 }
        }
        guard high > 0, single * 10 >= named * 9 else { return nil }
    }

    /// The lanes whose mark and code columns are shared too.
    func sharing(_ lanes: [Lane]) -> [Lane] {
        guard lanes.indices.contains(steps.upperBound) else { return lanes }
        var lanes = lanes
        let first = lanes[steps.lowerBound]
        for step in steps where lanes[step].codes.isEmpty && lanes[step].ordinal == nil {
            lanes[step].codes = first.codes
            lanes[step].ordinal = first.ordinal
        }
        return lanes
    }

    /// The lowest step that a row names.
    func named(in row: PlacedRow, lanes: [Lane]) -> Int? {
        steps.last { lanes.indices.contains($0) && !row.text(lanes[$0].label).isEmpty }
    }

    /// Names without figures of their own right before names with an indicator.
    private static func steps(of lanes: [Lane]) -> ClosedRange<Int>? {
        guard let last = lanes.indices.first(where: { $0 > 0 && lanes[$0].hasNamedIndicator && lanes[$0 - 1].isBare })
        else { return nil }
        let first = lanes[..<last].lastIndex { !$0.isBare }.map { $0 + 1 } ?? 0
        return first...last
    }
}

extension Lane {
    /// Only names.
    fileprivate var isBare: Bool {
        label != nil && level != nil && indicator == nil && unit == nil && targets.isEmpty && budgets.isEmpty
            && notes.isEmpty
    }

    fileprivate var hasNamedIndicator: Bool { label != nil && level != nil && indicator != nil }
}
