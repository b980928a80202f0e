/// What the first words of an indicator's name say it measures.
struct IndicatorWording: Hashable, Sendable {
    enum Measure: Hashable, Sendable {
        /// "Persentase …", however it is spelt.
        case percentage
        /// "Jumlah …", "Banyaknya …".
        case count
        /// "Adanya …".
        case presence
        case other
    }

    let measure: Measure
    /// The name's words in lower case; letters and digits make words.
    let words: [String]

    private static let percentages = MeasureWord.percentages
    private static let counts: Set<String> = ["jumlah", "jml", "banyaknya", "banyak"]

    /// What can grow past its base.
    private static let openEnded: Set<String> = [
        "pertumbuhan", "kenaikan", "peningkatan", "rasio", "capaian", "realisasi", "pencapaian", "perubahan", "laju",
        "perbandingan", "penurunan", "efisiensi", "inflasi", "kontribusi", "partisipasi", "kasar", "ketersediaan",
        "cakupan", "surplus", "produksi", "produktivitas",
    ]

    init(_ name: String?) {
        let name = name ?? ""
        words = Self.words(of: name)
        measure = Self.measure(of: name, words: words)
    }

    /// Whether a percentage of it may pass 100, or be 1 or less: growth, ratios, attainment.
    var isOpenEnded: Bool { mentions(Self.openEnded) }

    /// Whether one of the words occurs in the name; words in lower case.
    func mentions(_ words: Set<String>) -> Bool {
        self.words.contains { words.contains($0) }
    }

    /// The name with every spelling of "persentase" as one, for comparing names.
    var unified: String {
        words.map { Self.percentages.contains($0) ? "persentase" : $0 }.joined(separator: " ")
    }

    private static func measure(of name: String, words: [String]) -> Measure {
        let opening = LowercasedWords(name, limit: 2).words
        if opening.contains(where: percentages.contains) { return .percentage }
        guard let first = opening.first else { return .other }
        if counts.contains(first) {
            let hasPercent = words.contains { percentages.contains($0) && $0 != "presentasi" }
            return hasPercent || name.utf8.contains(UInt8(ascii: "%")) ? .other : .count
        }
        return first == "adanya" ? .presence : .other
    }

    /// Bytes beyond ASCII belong to words.
    private static func words(of name: String) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
                word.append(byte)
            default:
                if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
                word.removeAll(keepingCapacity: true)
            }
        }
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        return words
    }
}
