/// Takes a target of several parts apart: "a. 45 orang b. 40 orang", "1600 dos snack dan 370 galon", "100% (450 SK)".
///
/// Also targets stacked without any mark between them: "100 SK 1504 orang 752 orang".
package enum CompositeSplit {
    package struct Part: Hashable, Sendable {
        /// "a" in "a. 45 orang".
        package var marker: String?
        /// The part with its marker, as printed.
        package var raw: String
        /// The part without it.
        package var text: String
    }

    /// Words that join two targets, and words after which a number belongs to what stands before it.
    private static let joints: Set<String> = ["dan", "serta", "&"]
    private static let binders: Set<String> = [
        "selama", "tahun", "triwulan", "tw", "tw.", "semester", "tingkat", "tk", "tk.", "eselon", "gol", "gol.",
        "golongan", "angkatan", "nomor", "no", "no.", "pim", "pasal", "per", "dari", "ke", "x", "dalam", "minimal",
    ]

    /// The parts in order, each beginning with a digit; one part, without its marker, when there is nothing to split.
    package static func parts(of text: String) -> [Part] {
        let words = text.split(whereSeparator: \.isWhitespace)
        var parts: [Part] = []
        var start = 0
        for index in words.indices.dropFirst() where opens(index, of: words, since: start) {
            parts.append(part(words[start..<index]))
            start = index
        }
        parts.append(part(words[start...]))
        return parts
    }

    /// The letter of a word that only marks: "a.", "b)", "c".
    package static func marker(_ word: some StringProtocol) -> String? {
        guard let (letter, rest) = marked(word), rest.isEmpty else { return nil }
        return letter
    }

    /// Whether a new part begins with the word at an index, the current one having begun at `start`.
    private static func opens(_ index: Int, of words: [Substring], since start: Int) -> Bool {
        let word = words[index]
        let next = index + 1 < words.count ? words[index + 1] : ""
        if let (_, rest) = marked(word) { return startsWithDigit(rest.isEmpty ? next : rest) }
        if word.hasPrefix("(") {
            let inner = word.dropFirst()
            return startsWithDigit(inner) || RatingName.isRating(inner.prefix { $0 != ")" })
        }
        guard startsWithDigit(word) else { return false }
        let previous = words[index - 1].lowercased()
        if joints.contains(previous) { return index - 1 > start }
        if previous.hasSuffix(",") || previous.hasSuffix(";") { return true }
        guard index - start > 1 || previous.hasSuffix("%"), startsPart(words[start]) else { return false }
        return !binders.contains(previous) && isTarget(word, next: next, after: previous)
    }

    /// Whether a number that follows without a mark is a target of its own: it has a unit, or ends the cell.
    private static func isTarget(_ word: Substring, next: Substring, after previous: String) -> Bool {
        let unit = word.drop { ("0"..."9").contains($0) || $0 == "." || $0 == "," }
        if !unit.isEmpty { return UnitName.isKnown(String(unit)) }
        if !next.isEmpty { return UnitName.isKnown(String(next)) }
        let isYear = word.count == 4 && (word.hasPrefix("19") || word.hasPrefix("20"))
        return UnitName.isKnown(previous) && !isYear
    }

    private static func part(_ words: ArraySlice<Substring>) -> Part {
        let raw = words.joined(separator: " ")
        guard let first = words.first else { return Part(marker: nil, raw: raw, text: raw) }
        var body = Array(words)
        var mark: String?
        if let (letter, rest) = marked(first), startsWithDigit(rest.isEmpty ? body.dropFirst().first ?? "" : rest) {
            mark = letter
            body[0] = rest
        }
        if body.count > 1, let last = body.last, joints.contains(last.lowercased()) { body.removeLast() }
        return Part(marker: mark, raw: raw, text: unwrapped(body.filter { !$0.isEmpty }.joined(separator: " ")))
    }

    /// Without the comma or semicolon after it and the brackets around it.
    private static func unwrapped(_ printed: String) -> String {
        var text = printed
        let isBracketed = text.hasPrefix("(") && text.count > 1
        if isBracketed { text.removeFirst() }
        if text.count > 1, text.hasSuffix(",") || text.hasSuffix(";") { text.removeLast() }
        if text.count > 1, text.hasSuffix(")"), isBracketed || !text.contains("(") { text.removeLast() }
        return text
    }

    /// A marking letter and what is glued to it: "a." and nothing, "b." and "40".
    private static func marked<Word: StringProtocol>(_ word: Word) -> (letter: String, rest: Word.SubSequence)? {
        guard let first = word.first, first.isASCII, first.isLetter, first.isLowercase else { return nil }
        let rest = word.dropFirst()
        if rest.isEmpty { return (String(first), rest) }
        guard rest.first == "." || rest.first == ")" else { return nil }
        let glued = rest.dropFirst()
        return glued.isEmpty || startsWithDigit(glued) ? (String(first), glued) : nil
    }

    private static func startsPart(_ word: Substring) -> Bool { startsWithDigit(word) || marked(word) != nil }

    private static func startsWithDigit(_ word: some StringProtocol) -> Bool {
        word.utf8.first.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
    }
}
