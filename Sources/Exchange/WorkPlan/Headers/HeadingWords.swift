import Domain

/// A header text taken apart: its words, the years it names, whether it means "up to".
struct HeadingWords: Hashable, Sendable {
    let words: [String]
    let has: Set<String>
    /// Years in the order printed.
    let years: [Int]
    /// "(n-2)" is -2, "(n)" is 0; nil where there is none.
    let offset: Int?
    /// "s.d.", "s/d", "sampai dengan".
    let isThrough: Bool
    /// "2016-2021": the years of a plan, not a year.
    let isSpan: Bool
    let isPercent: Bool

    init(_ text: String) {
        words = HeaderVocabulary.split(text)
        has = Set(words)
        years = words.compactMap(DocumentHead.year)
        offset = Self.offset(text)
        let pairs = zip(words, words.dropFirst())
        isThrough = has.contains("SAMPAI") || has.contains("SD") || pairs.contains { $0 == "S" && $1 == "D" }
        isSpan = zip(words, words.dropFirst()).contains { Self.isYear($0) && Self.isYear($1) }
        isPercent = text.contains("%")
    }

    /// Whether it names nothing but a period: "Tahun 2017 (n-3)", "2019", "K".
    var isPeriodOnly: Bool {
        !words.isEmpty
            && words.allSatisfy { $0 == "TAHUN" || $0 == "N" || $0 == "KE" || $0 == "TH" || Self.isNumber($0) }
    }

    func hasAny(_ candidates: String...) -> Bool { candidates.contains(where: has.contains) }

    func hasAll(_ candidates: String...) -> Bool { candidates.allSatisfy(has.contains) }

    private static func isNumber(_ word: String) -> Bool { word.allSatisfy(\.isNumber) }

    private static func isYear(_ word: String) -> Bool { DocumentHead.year(word) != nil }

    /// The distance from the planned year that a bracket names.
    private static func offset(_ text: String) -> Int? {
        let letters = Array(text.lowercased().unicodeScalars.filter { !$0.properties.isWhitespace })
        for index in letters.indices where letters[index] == "n" {
            let before = index > 0 ? letters[index - 1] : " "
            guard before == "(" || index == 0 else { continue }
            let rest = letters[(index + 1)...]
            guard let next = rest.first else { return index == 0 ? nil : 0 }
            if next == ")" { return 0 }
            guard MissingMarks.isHyphen(next) || next == "+", let digit = rest.dropFirst().first,
                let distance = Int(String(digit))
            else { continue }
            return next == "+" ? distance : -distance
        }
        return nil
    }
}
