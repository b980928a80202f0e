/// One of the five chapters of a work plan.
struct StandingChapter: Sendable {
    /// From 1.
    let ordinal: Int
    /// "IV".
    let number: String
    let title: String
    /// Words that a title of this chapter has, where it carries no number.
    private let words: [String]

    static let all: [StandingChapter] = [
        .init(ordinal: 1, number: "I", title: "PENDAHULUAN", words: ["pendahuluan"]),
        .init(
            ordinal: 2, number: "II", title: "HASIL EVALUASI RENJA PERANGKAT DAERAH TAHUN LALU",
            words: ["evaluasi", "lalu"]),
        .init(ordinal: 3, number: "III", title: "TUJUAN DAN SASARAN PERANGKAT DAERAH", words: ["tujuan", "sasaran"]),
        .init(
            ordinal: 4, number: "IV", title: "RENCANA KERJA DAN PENDANAAN PERANGKAT DAERAH",
            words: ["rencana", "pendanaan"]),
        .init(ordinal: 5, number: "V", title: "PENUTUP", words: ["penutup"]),
    ]

    /// The chapter of a printed number; nil for other numbers.
    static func numbered(_ number: String) -> StandingChapter? {
        all.first { $0.number == number.uppercased() || "\($0.ordinal)" == number }
    }

    /// The chapter that words of a title without a number name.
    static func titled(_ title: [String]) -> StandingChapter? {
        all.first { $0.words.allSatisfy(title.contains) }
    }
}
