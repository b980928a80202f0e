/// Takes a target of several parts apart: "a. 45 orang b. 40 orang", "1600 dos snack dan 370 galon", "100% (450 SK)".
package enum CompositeSplit {
    package struct Part: Hashable, Sendable {
        /// "a" in "a. 45 orang".
        package var marker: String?
        /// The part with its marker, as printed.
        package var raw: String
        /// The part without it.
        package var text: String
    }

    /// The parts in order, each beginning with a digit; one part, without its marker, when there is nothing to split.
    package static func parts(of text: String) -> [Part] {
        let words = text.split(separator: " ").map(String.init)
        var parts: [[String]] = []
        var current: [String] = []
        for (index, word) in words.enumerated() {
            let next = index + 1 < words.count ? words[index + 1] : ""
            let opensMarked = marker(word) != nil && startsWithDigit(next)
            let opensBracket = word.hasPrefix("(") && startsWithDigit(String(word.dropFirst()))
            let follows = index > 0 && (words[index - 1].lowercased() == "dan" || words[index - 1].hasSuffix(","))
            let opensJoined = follows && startsWithDigit(word)
            if !current.isEmpty, opensMarked || opensBracket || opensJoined {
                parts.append(current)
                current = []
            }
            current.append(word)
        }
        parts.append(current)
        return parts.map(part)
    }

    /// The letter of a word that only marks: "a.", "b)", "c".
    package static func marker(_ word: String) -> String? {
        guard let first = word.first, first.isASCII, first.isLetter, first.isLowercase else { return nil }
        let rest = word.dropFirst()
        return rest.isEmpty || rest == "." || rest == ")" ? String(first) : nil
    }

    private static func part(_ words: [String]) -> Part {
        var body = words
        var mark: String?
        if body.count > 1, let letter = marker(body[0]), startsWithDigit(body[1]) {
            mark = letter
            body.removeFirst()
        }
        if body.count > 1, body.last?.lowercased() == "dan" { body.removeLast() }
        var text = body.joined(separator: " ")
        let isBracketed = text.hasPrefix("(")
        if isBracketed { text.removeFirst() }
        if text.hasSuffix(","), text.count > 1 { text.removeLast() }
        if text.hasSuffix(")"), isBracketed || !text.contains("(") { text.removeLast() }
        return Part(marker: mark, raw: words.joined(separator: " "), text: text)
    }

    private static func startsWithDigit(_ word: String) -> Bool {
        word.first.map { $0.isASCII && $0.isNumber } ?? false
    }
}
