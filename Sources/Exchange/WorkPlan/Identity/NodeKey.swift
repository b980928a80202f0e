import Domain

/// What identifies a node by its name: without the word for its level before it.
enum NodeKey {
    static func name(_ text: String) -> NormalizedName {
        let words = text.split(separator: " ").map(String.init)
        let lowered = words.prefix(3).map { $0.lowercased() }
        var drop = 0
        if lowered.first == "program" || lowered.first == "kegiatan" { drop = 1 }
        if lowered.first == "sub", lowered.dropFirst().first == "kegiatan" { drop = 2 }
        guard drop > 0, words.count > drop + 1 else { return NormalizedName(text) }
        return NormalizedName(words.dropFirst(drop).joined(separator: " "))
    }

    /// Whether two names are alike enough to mean one node where nothing else is alike.
    static func isAlike(_ left: NormalizedName, _ right: NormalizedName) -> Bool {
        left.resembles(right) || likeness(left, right) >= 50 && left.words.prefix(1) == right.words.prefix(1)
    }

    /// Words that offices use for each other.
    private static func meaning(_ word: String) -> String {
        ["aparatur", "pegawai", "kepegawaian", "pns"].contains(word) ? "asn" : word
    }

    /// The share of words that two names have in common, in percent.
    static func likeness(_ left: NormalizedName, _ right: NormalizedName) -> Int {
        let ours = Set(left.words.map(meaning))
        let theirs = Set(right.words.map(meaning))
        let all = ours.union(theirs).count
        return all == 0 ? 0 : ours.intersection(theirs).count * 100 / all
    }
}
