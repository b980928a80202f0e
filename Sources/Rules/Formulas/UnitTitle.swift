import Domain

/// A unit as its head's title or a source of data names it: rank and name.
struct UnitTitle: Sendable {
    enum Rank: Hashable, Sendable {
        case division
        case subdivision
    }

    let rank: Rank
    let name: NormalizedName
    let printed: String

    private static let openings: [(words: [String], rank: Rank)] = [
        (["kasubbag"], .subdivision), (["kasubbid"], .subdivision), (["subbag"], .subdivision),
        (["subbid"], .subdivision), (["subbagian"], .subdivision), (["subbidang"], .subdivision),
        (["sub", "bagian"], .subdivision), (["sub", "bidang"], .subdivision), (["kasi"], .subdivision),
        (["seksi"], .subdivision), (["kabid"], .division), (["bidang"], .division),
    ]

    /// Nil where the text doesn't begin with a rank, or names nothing behind it.
    init?(_ text: String) {
        var words = LowercasedWords(text).words
        if words.first == "kepala" { words.removeFirst() }
        guard let opening = Self.openings.first(where: { words.starts(with: $0.words) }),
            words.count > opening.words.count
        else { return nil }
        rank = opening.rank
        name = NormalizedName(words.dropFirst(opening.words.count).joined(separator: " "))
        printed = text.trimmed
    }

    /// Whether the other is this unit's name, whole or shortened, also with slips of spelling.
    func isNamed(by other: UnitTitle) -> Bool {
        guard rank == other.rank, let first = other.name.words.first, let own = name.words.first else { return false }
        if name.resembles(other.name) { return true }
        // The first word is enough: what follows is often shortened or joined with the next unit.
        return first == own || name.words.contains(first)
    }
}
