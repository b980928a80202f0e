/// One word of a number in words.
enum TerbilangWord: Hashable {
    case digit(Int64)
    /// sepuluh, sebelas, seratus.
    case round(Int64)
    case belas
    case puluh
    case ratus
    case scale(Int64)
    /// seribu, sejuta.
    case oneScale(Int64)
    case rupiah
    case sen
    case minus

    private static let known: [String: TerbilangWord] = {
        var words: [String: TerbilangWord] = [
            "sepuluh": .round(10), "sebelas": .round(11), "seratus": .round(100), "belas": .belas, "puluh": .puluh,
            "ratus": .ratus, "rupiah": .rupiah, "sen": .sen, "minus": .minus, "negatif": .minus,
        ]
        for (value, word) in Terbilang.digits.enumerated() { words[word] = .digit(Int64(value)) }
        for (word, value) in Terbilang.scales {
            words[word] = .scale(Int64(value))
            words["se" + word] = .oneScale(Int64(value))
        }
        for spelling in ["milyar", "milyard", "miliard", "milliar", "milyart"] { words[spelling] = words["miliar"] }
        for spelling in ["trilyun", "triliyun", "trilliun", "trilyon"] { words[spelling] = words["triliun"] }
        return words
    }()

    private static let byLength = known.keys.sorted { ($0.utf8.count, $0) > ($1.utf8.count, $1) }

    /// The words a printed one stands for, glued ones taken apart, and whether it is misspelt; nil for other words.
    static func read(_ printed: String) -> (words: [TerbilangWord], isSlip: Bool)? {
        if let word = known[printed] { return ([word], false) }
        if let parts = glued(printed[...]) { return (parts, false) }
        return nearest(printed).map { ([$0], true) }
    }

    /// "duapuluh" as dua puluh.
    private static func glued(_ printed: Substring) -> [TerbilangWord]? {
        if printed.isEmpty { return [] }
        if printed.utf8.count > 80 { return nil }
        for name in byLength where printed.hasPrefix(name) {
            if let word = known[name], let rest = glued(printed.dropFirst(name.count)) { return [word] + rest }
        }
        return nil
    }

    /// The one known word that differs by a single slip.
    private static func nearest(_ printed: String) -> TerbilangWord? {
        guard printed.utf8.count >= 4 else { return nil }
        let near = byLength.filter { EditDistance.between($0, printed, limit: 1) != nil && $0.utf8.count >= 4 }
        let meanings = Set(near.compactMap { known[$0] })
        return meanings.count == 1 ? meanings.first : nil
    }
}
