import Domain

/// The matters of a staff agency that exclude one another: what is about one is not about another.
enum StaffTopic: Hashable, Sendable, CaseIterable {
    case rank, retirement, discipline, jobAnalysis, award, cards, study

    private static let words: [String: StaffTopic] = [
        "pangkat": .rank, "kepangkatan": .rank, "pensiun": .retirement, "purna": .retirement,
        "purnabakti": .retirement, "purnatugas": .retirement, "disiplin": .discipline, "anjab": .jobAnalysis,
        "penghargaan": .award, "satyalancana": .award, "satyalencana": .award, "slks": .award, "taspen": .cards,
        "karis": .cards, "karsu": .cards, "karpeg": .cards, "jkk": .cards, "satya": .award,
    ]
    private static let pairs: [String: StaffTopic] = [
        "analisis jabatan": .jobAnalysis, "analisa jabatan": .jobAnalysis, "tugas belajar": .study,
        "izin belajar": .study, "ijin belajar": .study,
    ]

    /// The matters a text names.
    static func all(in text: String?) -> Set<StaffTopic> {
        guard let text else { return [] }
        let words = LowercasedWords(text).words
        let single = words.compactMap { Self.words[$0] }
        let double = zip(words, words.dropFirst()).compactMap { pairs["\($0) \($1)"] }
        return Set(single + double)
    }

    /// For messages, in a fixed order.
    static func titles(_ topics: Set<StaffTopic>) -> Localized {
        .and(allCases.filter(topics.contains).map(\.title))
    }

    private var title: Localized {
        switch self {
        case .rank: .init(id: "kenaikan pangkat", en: "promotion in rank")
        case .retirement: .init(id: "pensiun", en: "retirement")
        case .discipline: .init(id: "disiplin", en: "discipline")
        case .jobAnalysis: .init(id: "analisis jabatan", en: "job analysis")
        case .award: .init(id: "penghargaan", en: "awards")
        case .cards: .init(id: "kartu dan jaminan pegawai", en: "staff cards and insurance")
        case .study: .init(id: "tugas belajar", en: "study assignments")
        }
    }
}
