import Domain

/// The mark of a capacity before a post: "Plt. Kepala Dinas", "Pelaksana Tugas Kepala Dinas", "a.n. Bupati".
struct CapacityMark: Hashable, Sendable {
    let capacity: Signatory.Capacity
    /// What stands behind the mark; empty where it stands alone.
    let rest: String

    /// What stands between one who signs a.n. and one who signs on that one's behalf in turn.
    static let further = "u.b."

    private static let abbreviations: [(mark: String, capacity: Signatory.Capacity)] = [
        ("a.n.", .onBehalf), ("an.", .onBehalf), (further, .furtherOnBehalf), ("plt.", .acting),
        ("plh.", .actingDaily), ("pj.", .interim), ("pjs.", .interim),
    ]

    private static let words: [(mark: [String], capacity: Signatory.Capacity)] = [
        (["pelaksana", "tugas"], .acting), (["pelaksana", "harian"], .actingDaily),
        (["pejabat", "sementara"], .interim), (["penjabat", "sementara"], .interim), (["penjabat"], .interim),
        (["atas", "nama"], .onBehalf), (["untuk", "beliau"], .furtherOnBehalf),
    ]

    /// - Parameter isPost: whether a text is a post; behind a mark that is written out or without its dots nothing else
    ///   may stand.
    init?(_ line: String, isPost: (String) -> Bool) {
        let lowered = line.lowercased()
        if let (mark, capacity) = Self.abbreviations.first(where: { lowered.hasPrefix($0.mark) }) {
            self.init(capacity: capacity, rest: String(line.dropFirst(mark.count)))
            return
        }
        guard let told = Self.told(line) else { return nil }
        guard told.rest.isEmpty ? told.isWhole : isPost(told.rest) else { return nil }
        self.init(capacity: told.capacity, rest: told.rest)
    }

    private init(capacity: Signatory.Capacity, rest: String) {
        self.capacity = capacity
        self.rest = rest
    }

    /// A mark in words or without its dots, and whether it may stand alone.
    private static func told(_ line: String) -> (capacity: Signatory.Capacity, rest: String, isWhole: Bool)? {
        let parts = line.split(separator: " ")
        let bare = parts.prefix(2).map { $0.lowercased().filter(\.isLetter) }
        if let (mark, capacity) = words.first(where: { bare.starts(with: $0.mark) }) {
            return (capacity, behind(parts.dropFirst(mark.count)), true)
        }
        guard let first = bare.first else { return nil }
        guard let (_, capacity) = abbreviations.first(where: { $0.mark.filter(\.isLetter) == first }) else {
            return nil
        }
        return (capacity, parts.dropFirst().joined(separator: " "), false)
    }

    /// Without the abbreviation that may stand in brackets behind the words: "Pelaksana Tugas (Plt.) Kepala Dinas".
    private static func behind(_ words: ArraySlice<Substring>) -> String {
        let isBracketed = words.first.map { $0.hasPrefix("(") && $0.hasSuffix(")") } ?? false
        let rest = words.dropFirst(isBracketed ? 1 : 0).joined(separator: " ")
        return rest.contains(where: \.isLetter) ? rest : ""
    }
}
