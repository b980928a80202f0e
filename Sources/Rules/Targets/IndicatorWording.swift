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
    private let name: String

    private static let percentages = MeasureWord.percentages
    private static let counts: Set<String> = ["jumlah", "jml", "banyaknya", "banyak"]

    /// What can grow past its base.
    private static let openEnded: Set<String> = [
        "pertumbuhan", "kenaikan", "peningkatan", "rasio", "capaian", "realisasi", "pencapaian", "perubahan", "laju",
        "perbandingan", "penurunan", "efisiensi", "inflasi", "kontribusi", "partisipasi", "kasar", "ketersediaan",
        "cakupan", "surplus", "produksi", "produktivitas",
    ]

    init(_ name: String?) {
        self.name = name ?? ""
        measure = Self.measure(of: self.name)
    }

    /// Whether a percentage of it may pass 100, or be 1 or less: growth, ratios, attainment.
    var isOpenEnded: Bool { mentions(Self.openEnded) }

    /// Whether one of the words occurs in the name; words in lower case.
    func mentions(_ words: Set<String>) -> Bool {
        Self.words(of: name).contains { words.contains($0) }
    }

    /// The name's words in lower case.
    static func words(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// The name with every spelling of "persentase" as one, for comparing names.
    var unified: String {
        Self.words(of: name).map { Self.percentages.contains($0) ? "persentase" : $0 }.joined(separator: " ")
    }

    private static func measure(of name: String) -> Measure {
        let opening = name.split(maxSplits: 3) { !$0.isLetter }.prefix(3).map { $0.lowercased() }
        if opening.prefix(2).contains(where: percentages.contains) { return .percentage }
        guard let first = opening.first else { return .other }
        if counts.contains(first) { return name.contains("%") || mentionsPercent(name) ? .other : .count }
        return first == "adanya" ? .presence : .other
    }

    private static func mentionsPercent(_ name: String) -> Bool {
        words(of: name).contains { percentages.contains($0) && $0 != "presentasi" }
    }
}
