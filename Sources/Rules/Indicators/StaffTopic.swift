/// The matters of a staff agency that exclude one another: what is about one is not about another.
enum StaffTopic: String, Hashable, Sendable, CaseIterable {
    case rank = "kenaikan pangkat"
    case retirement = "pensiun"
    case discipline = "disiplin"
    case jobAnalysis = "analisis jabatan"
    case award = "penghargaan"
    case cards = "kartu dan jaminan pegawai"
    case study = "tugas belajar"

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
    static func titles(_ topics: Set<StaffTopic>) -> String {
        allCases.filter(topics.contains).map(\.rawValue).joined(separator: " dan ")
    }
}
