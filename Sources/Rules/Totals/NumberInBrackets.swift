import Domain

/// A number with its words in brackets behind it: "5 (lima)", "4 (kegiatan)".
struct NumberInBrackets: Hashable, Sendable {
    let number: Int
    /// The words as printed.
    let words: String
    /// What the words say; nil where they are no number.
    let meant: Int?
    /// Whether the word in brackets stands again behind them: a slip for the number's word.
    let isRepeatedNoun: Bool

    /// All in a text: up to three digits, a blank, and at most four words of letters in brackets.
    static func all(in text: String) -> [NumberInBrackets] {
        var found: [NumberInBrackets] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "(") {
            let before = text[..<open]
            rest = rest[rest.index(after: open)...]
            guard let close = rest.prefix(80).firstIndex(of: ")") else { continue }
            let words = rest[..<close].trimmed
            let digits = before.reversed().drop(while: \.isWhitespace).prefix { $0.isASCII && $0.isNumber }.reversed()
            let after = rest[rest.index(after: close)...]
            let lead = before.reversed().drop(while: \.isWhitespace).drop { $0.isNumber }.first
            let isWhole = lead.map { $0.isWhitespace || $0 == "(" } ?? true
            guard isWhole, digits.count <= 3, let number = Int(String(digits)), isWording(words) else { continue }
            let next = after.split { !$0.isLetter }.first.map { $0.lowercased() }
            found.append(
                NumberInBrackets(
                    number: number, words: words, meant: TerbilangReading(words).map { Int($0.number) },
                    isRepeatedNoun: next == words.lowercased()))
        }
        return found
    }

    private static func isWording(_ words: String) -> Bool {
        let parts = words.split(separator: " ")
        return (1...4).contains(parts.count) && parts.allSatisfy { $0.allSatisfy(\.isLetter) && $0.count > 1 }
    }
}
