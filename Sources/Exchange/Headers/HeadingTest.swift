import Domain

/// Whether a text could head a column: words of headings, and words that say nothing either way.
struct HeadingTest {
    /// In upper case.
    let words: Set<String>
    /// The longest heading, in words.
    let mostWords: Int
    /// Whether acronyms that can be spoken ("BAPPEDA") are short names of agencies; otherwise only unspoken ones are.
    let takesNames: Bool

    private static let mostBytes = 260

    func isHeading(_ text: String) -> Bool {
        guard text.utf8.count <= Self.mostBytes, let first = text.unicodeScalars.first else { return false }
        if text == "%" || text == "(%)" { return true }
        guard first.properties.isAlphabetic || first == "(" || first == "%" else { return false }
        let words = HeaderVocabulary.split(text)
        let printed = text.split { !($0.isLetter || $0.isNumber) }
        guard (1...mostWords).contains(words.count), words.count == printed.count else { return false }
        var known = 0
        for (word, original) in zip(words, printed) {
            if self.words.contains(word) {
                known += 1
            } else if !isNeutral(word, original) {
                return false
            }
        }
        return known > 0
    }

    /// Numbers, single letters and acronyms say nothing either way.
    private func isNeutral(_ word: String, _ original: Substring) -> Bool {
        if word.utf8.count == 1 || word.allSatisfy(\.isNumber) { return true }
        return (2...7).contains(word.utf8.count) && original.allSatisfy { $0.isUppercase || $0.isNumber }
            && (takesNames || !word.contains { "AEIOU".contains($0) })
    }
}
