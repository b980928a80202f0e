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
        "bagi", "atas", "untuk", "pada", "terhadap", "tahun", "kabupaten", "kota", "jenis",
    ]
    /// Beyond this many combinations of rows and groups place alone decides.
    private static let mostCombinations = 2_500

    /// - Parameters:
    ///   - anchors: the row each group's labels are printed on, ascending.
    ///   - hasCarry: whether leading rows may belong to the group before.
    ///   - words: the groups' words, where meaning counts more than place.
    init(rows: [Row], anchors: [Int], hasCarry: Bool, words: [Set<String>]?) {
        let offset = hasCarry ? 1 : 0
        let count = anchors.count + offset
        guard count > 0, !rows.isEmpty else {
            groups = rows.map { _ in nil }
            return
        }
        let known = rows.count * count <= Self.mostCombinations ? words : nil
        let affinity = known.map { Self.affinity(rows, $0) }
        let cohesion = known == nil ? nil : Self.cohesion(rows)
        let solver = SpanSolver(
            rows: rows.count, groups: count, isFirstOptional: hasCarry,
            anchors: known == nil ? Self.positions(rows, anchors: anchors, offset: offset) : nil)
        let solved = solver.solve { group, range in
            guard !range.isEmpty else { return 0 }
            var cost = 0
            if group >= offset {
                let distance =
                    rows[range.lowerBound].index + rows[range.upperBound - 1].index - 2 * anchors[group - offset]
                cost = distance * distance * (affinity == nil ? 10 : 1)
                if let sums = affinity?[group - offset] {
                    cost -= (sums[range.upperBound] - sums[range.lowerBound]) * 10
                }
            }
            if let cohesion { cost -= (cohesion[range.upperBound - 1] - cohesion[range.lowerBound]) * 10 }
            return cost
        }
        groups = solved.map { $0 < offset ? nil : $0 - offset }
    }

    /// How many of the rows stand before each group's anchor.
    private static func positions(_ rows: [Row], anchors: [Int], offset: Int) -> [Int] {
        var before = 0
        let positions = anchors.map { anchor in
            while before < rows.count, rows[before].index < anchor { before += 1 }
            return before
        }
        return Array(repeating: 0, count: offset) + positions
    }

    /// For each group, the sums of the words it shares with the rows before each row, in twelfths: a word that
    /// several groups have counts as much less.
    private static func affinity(_ rows: [Row], _ groupWords: [Set<String>]) -> [[Int]] {
        let known = groupWords.map { $0.subtracting(generic) }
        let words = rows.map { Set(NormalizedName($0.name).words).subtracting(generic) }
        return known.map { group in
            sums(
                words.map { row in
                    row.intersection(group).reduce(0) { sum, word in sum + 12 / known.count { $0.contains(word) } }
                })
        }
    }

    /// The sums of the words that rows share with the next, before each row.
    private static func cohesion(_ rows: [Row]) -> [Int] {
        let words = rows.map { Set(NormalizedName($0.name).words).subtracting(generic) }
        return sums(zip(words, words.dropFirst()).map { $0.intersection($1).count * 12 })
    }

    private static func sums(_ values: [Int]) -> [Int] {
        values.reduce(into: [0]) { sums, value in sums.append((sums.last ?? 0) + value) }
    }
}
