import Domain

/// A title as it stands in the contents and again above its section, table or figure.
struct PrintedTitle: Hashable, Sendable {
    enum Match: Hashable, Sendable {
        case same
        /// A slip of spelling, or words in another order.
        case slip
        case otherYear
        case other
    }

    /// Words that name the agency, in full or short: either may stand in a title.
    private static let agencies: Set<String> = [
        "perangkat", "daerah", "opd", "skpd", "pd", "badan", "dinas", "kantor", "sekretariat", "inspektorat",
        "kecamatan", "kabupaten", "kota", "provinsi", "pemerintah",
    ]

    let words: [String]
    let years: Set<String>

    /// - Parameter agency: the agency's name, which titles may leave out or shorten.
    init(_ text: String, agency: String) {
        let short = Set(NormalizedName(agency).words)
        let initials = Self.initials(of: agency)
        let all = NormalizedName(text.split(separator: "\t").first.map(String.init) ?? "").words
        years = Set(all.filter(Self.isYear))
        words = all.filter { word in
            !Self.isYear(word) && !Self.agencies.contains(word) && !short.contains(word) && !initials.contains(word)
                && word != "tahun"
        }
    }

    var isEmpty: Bool { words.isEmpty }

    func match(_ other: PrintedTitle) -> Match {
        if words == other.words {
            return years == other.years || years.isEmpty || other.years.isEmpty ? .same : .otherYear
        }
        let (short, long) = words.count < other.words.count ? (words, other.words) : (other.words, words)
        if short.count > 2, long.starts(with: short), years == other.years { return .same }
        let (left, right) = (words.joined(separator: " "), other.words.joined(separator: " "))
        let limit = max(1, min(left.utf8.count, right.utf8.count) / 8)
        if words.sorted() == other.words.sorted() || EditDistance.between(left, right, limit: limit) != nil {
            return .slip
        }
        return .other
    }

    /// The share of words two titles have in common, from 0 to 100.
    func likeness(to other: PrintedTitle) -> Int {
        let (own, others) = (Set(words), Set(other.words))
        let all = own.union(others).count
        return all == 0 ? 0 : own.intersection(others).count * 100 / all
    }

    private static func isYear(_ word: String) -> Bool {
        word.utf8.count == 4 && word.allSatisfy(\.isNumber) && (word.hasPrefix("19") || word.hasPrefix("20"))
    }

    /// "bkd" of "Badan Kepegawaian Daerah Kota Blitar": the initials of its first words.
    private static func initials(of agency: String) -> Set<String> {
        let letters = agency.lowercased().split { !$0.isLetter }.compactMap(\.first)
        guard letters.count > 1 else { return [] }
        return Set((2...letters.count).map { String(letters.prefix($0)) })
    }
}
