import Domain

/// Tells whether two wordings mean the same indicator of one node.
enum IndicatorKey {
    /// How alike two names are, in percent; 0 where their closing words say different things.
    static func likeness(_ left: NormalizedName, _ right: NormalizedName) -> Int {
        if left == right { return 100 }
        if left.resembles(right), !contradict(left, right) { return 95 }
        guard !contradict(left, right) else { return 0 }
        if isPart(left, of: right) || isPart(right, of: left) { return 80 }
        guard numbers(left) == numbers(right) else { return 0 }
        return max(
            NodeKey.likeness(left, right), NodeKey.likeness(expanded(left, by: right), expanded(right, by: left)))
    }

    /// Whether a longer name only adds to a shorter one.
    private static func isPart(_ short: NormalizedName, of long: NormalizedName) -> Bool {
        short.words.count >= 3 && long.words.count <= short.words.count * 2 && Set(short.words).isSubset(of: long.words)
    }

    /// "terpenuhi" against "terpelihara": the same things, but another result.
    private static func contradict(_ left: NormalizedName, _ right: NormalizedName) -> Bool {
        let ours = results(left)
        let theirs = results(right)
        guard !ours.isEmpty, !theirs.isEmpty, ours.isDisjoint(with: theirs) else { return false }
        return !ours.contains { mine in theirs.contains { EditDistance.between(mine, $0, limit: 2) != nil } }
    }

    /// Words of what became of the things counted: "terpelihara", "dibeli".
    private static func results(_ name: NormalizedName) -> Set<String> {
        Set(name.words.filter { $0.count > 5 && ($0.hasPrefix("ter") || $0.hasPrefix("di")) })
    }

    private static func numbers(_ name: NormalizedName) -> [String] {
        name.words.filter { $0.first?.isNumber ?? false }
    }

    /// "atk" as "alat tulis kantor" where the other name spells it out.
    private static func expanded(_ name: NormalizedName, by other: NormalizedName) -> NormalizedName {
        var words: [String] = []
        for word in name.words {
            let letters = Array(word)
            let start =
                (2...5).contains(letters.count)
                ? other.words.indices.first { start in
                    start + letters.count <= other.words.count
                        && zip(letters, other.words[start...]).allSatisfy { $1.first == $0 }
                } : nil
            words += start.map { Array(other.words[$0..<$0 + letters.count]) } ?? [word]
        }
        return NormalizedName(words.joined(separator: " "))
    }
}
