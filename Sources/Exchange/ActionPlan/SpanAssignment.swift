import Domain

/// Gives rows to label groups in order, at the lowest cost.
struct SpanAssignment {
    struct Row {
        var index: Int
        var name: String
    }

    /// For each row its group; nil for the group that is carried over from before.
    private(set) var groups: [Int?]

    private static let generic: Set<String> = [
        "jumlah", "persentase", "prosentase", "presentase", "nilai", "indeks", "program", "kegiatan", "sub", "di",
        "bagi",
        "atas", "untuk", "pada", "terhadap", "tahun", "kabupaten", "kota", "jenis",
    ]

    /// - Parameters:
    ///   - anchors: the row each group's labels are printed on.
    ///   - hasCarry: whether leading rows may belong to the group before.
    ///   - words: the groups' words, where meaning counts more than place.
    init(rows: [Row], anchors: [Int], hasCarry: Bool, words: [Set<String>]?) {
        let offset = hasCarry ? 1 : 0
        let count = anchors.count + offset
        guard count > 0, !rows.isEmpty else {
            groups = rows.map { _ in nil }
            return
        }
        let affinity = words.map { Self.affinity(rows, $0) }
        let cohesion = words.map { _ in Self.cohesion(rows) }
        let solver = Solver(rows: rows.count, groups: count, isFirstOptional: hasCarry) { group, range in
            guard !range.isEmpty else { return 0 }
            var cost = 0
            if group >= offset {
                let distance =
                    rows[range.lowerBound].index + rows[range.upperBound - 1].index - 2 * anchors[group - offset]
                cost = distance * distance * (affinity == nil ? 10 : 1)
                if let affinity { cost -= range.reduce(0) { $0 + affinity[$1][group - offset] } * 10 }
            }
            if let cohesion { cost -= range.dropLast().reduce(0) { $0 + cohesion[$1] } * 10 }
            return cost
        }
        groups = solver.solve().map { $0 < offset ? nil : $0 - offset }
    }

    /// Shared words of a row and a group, in twelfths: a word that several groups have counts as much less.
    private static func affinity(_ rows: [Row], _ groupWords: [Set<String>]) -> [[Int]] {
        let known = groupWords.map { $0.subtracting(generic) }
        return rows.map { row in
            let words = Set(NormalizedName(row.name).words).subtracting(generic)
            return known.map { group in
                words.intersection(group).reduce(0) { sum, word in sum + 12 / known.count { $0.contains(word) } }
            }
        }
    }

    private static func cohesion(_ rows: [Row]) -> [Int] {
        zip(rows, rows.dropFirst()).map { left, right in
            let mine = Set(NormalizedName(left.name).words).subtracting(generic)
            return mine.intersection(NormalizedName(right.name).words).count * 12
        }
    }
}

extension SpanAssignment {
    /// Cuts a sequence of rows into as many contiguous stretches as there are groups.
    private struct Solver {
        let rows: Int
        let groups: Int
        /// Whether the first group may get no row.
        let isFirstOptional: Bool
        let cost: (Int, Range<Int>) -> Int

        /// No label spans more rows than this.
        private static let longestSpan = 60
        /// Beyond this many combinations rows simply follow the label above them.
        private static let largest = 400_000

        /// The group of each row. Every group gets a row while there are enough of them.
        func solve() -> [Int] {
            guard rows * groups <= Self.largest else { return (0..<rows).map { min($0, groups - 1) } }
            let unreachable = Int.max / 4
            var best = [[Int]](repeating: [Int](repeating: unreachable, count: rows + 1), count: groups + 1)
            var cuts = [[Int]](repeating: [Int](repeating: 0, count: rows + 1), count: groups + 1)
            best[0][0] = 0
            for group in 0..<groups {
                let mayBeEmpty = group == 0 && isFirstOptional || rows < groups
                for end in 0...rows {
                    for start in max(0, end - Self.longestSpan)...end
                    where best[group][start] < unreachable && (mayBeEmpty || start < end) {
                        let total = best[group][start] + cost(group, start..<end)
                        if total <= best[group + 1][end] {
                            best[group + 1][end] = total
                            cuts[group + 1][end] = start
                        }
                    }
                }
            }
            var result = [Int](repeating: 0, count: rows)
            var end = rows
            for group in stride(from: groups, to: 0, by: -1) {
                let start = cuts[group][end]
                for row in start..<end { result[row] = group - 1 }
                end = start
            }
            return result
        }
    }
}
