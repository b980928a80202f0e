/// Cuts a sequence of rows into as many contiguous stretches as there are groups, at the lowest cost.
struct SpanSolver {
    let rows: Int
    let groups: Int
    /// Whether the first group may get no row.
    let isFirstOptional: Bool
    /// Where each group's label stands, counted in rows; nil where place doesn't tell which rows are its own.
    let anchors: [Int]?

    /// How far a stretch may end outside the labels it lies between.
    private static let slack = 6
    /// No more rows than this are searched for the end of a stretch.
    private static let widest = 200
    private static let unreachable = Int.max / 4

    /// The group of each row. Every group gets a row while there are enough of them.
    func solve(cost: (Int, Range<Int>) -> Int) -> [Int] {
        let windows = (0..<groups).map(window)
        guard anchors == nil || windows.allSatisfy({ $0.count <= Self.widest }) else { return followingAnchors() }
        var reached = [0: 0]
        var cuts: [[Int: Int]] = []
        for group in 0..<groups {
            let mayBeEmpty = group == 0 && isFirstOptional || rows < groups
            var next: [Int: Int] = [:]
            var cut: [Int: Int] = [:]
            let starts = reached.keys.sorted()
            for end in windows[group] {
                for start in starts where start < end || (mayBeEmpty && start == end) {
                    let total = (reached[start] ?? Self.unreachable) + cost(group, start..<end)
                    if total <= next[end] ?? Self.unreachable {
                        next[end] = total
                        cut[end] = start
                    }
                }
            }
            reached = next
            cuts.append(cut)
        }
        guard reached[rows] != nil else { return followingAnchors() }
        return result(cuts)
    }

    /// Where a group may end: about between its label and the next.
    private func window(_ group: Int) -> ClosedRange<Int> {
        guard let anchors else { return 0...rows }
        guard group + 1 < groups else { return rows...rows }
        let first = min(rows, max(0, anchors[group] - Self.slack))
        return first...max(first, min(rows, anchors[group + 1] + Self.slack))
    }

    private func result(_ cuts: [[Int: Int]]) -> [Int] {
        var result = [Int](repeating: 0, count: rows)
        var end = rows
        for group in stride(from: groups - 1, through: 0, by: -1) {
            let start = cuts[group][end] ?? 0
            for row in start..<end { result[row] = group }
            end = start
        }
        return result
    }

    /// Each row belongs to the label at or above it.
    private func followingAnchors() -> [Int] {
        var group = 0
        return (0..<rows).map { row in
            guard let anchors else { return min(row, groups - 1) }
            while group + 1 < groups, anchors[group + 1] <= row { group += 1 }
            return group
        }
    }
}
