import FoundationEssentials

/// A fraction in words or signs, as formula columns print it: "A dibagi B kali 100%", "A / B x 100 %", stacked lines.
package struct FractionReading: Hashable, Sendable {
    package var numerator: String
    package var denominator: String
    /// 100 for a percentage.
    package var multiplier: Int?

    /// Words that open a count: behind a slash they begin a denominator.
    static let countWords: Set<String> = [
        "jumlah", "jml", "jlm", "jmlh", "jumlahnya", "banyaknya", "banyak", "keseluruhan", "seluruh", "total", "σ", "∑",
        "\\sum",
    ]

    /// Reads a text on one line; nil where it names no fraction.
    package init?(_ text: String) {
        let (body, multiplier) = Self.withoutMultiplier(Self.bare(text))
        guard let halves = Self.halves(of: Self.bare(body), isMultiplied: multiplier != nil) else { return nil }
        self.init(halves.numerator, halves.denominator, multiplier)
    }

    /// Reads a numerator over a denominator with a rule of dashes between them; nil where there is no such rule.
    package init?(stacked text: String) {
        let lines = text.split(separator: "\n").map { String($0).squeezed }
        guard let rule = lines.firstIndex(where: Self.isRule), rule > 0, rule + 1 < lines.count else { return nil }
        let (above, first) = Self.withoutMultiplier(lines[..<rule].joined(separator: " "))
        let (below, second) = Self.withoutMultiplier(lines[(rule + 1)...].joined(separator: " "))
        let (_, beside) = Self.withoutMultiplier(lines[rule])
        self.init(above, below, first ?? beside ?? second)
    }

    private init?(_ numerator: String, _ denominator: String, _ multiplier: Int?) {
        self.numerator = Self.bare(numerator)
        self.denominator = Self.bare(denominator)
        self.multiplier = multiplier
        guard self.numerator.contains(where: \.isLetter), self.denominator.contains(where: \.isLetter) else {
            return nil
        }
    }

    /// "--------", also with "x 100%" behind it.
    private static func isRule(_ line: String) -> Bool {
        let dashes = line.prefix { "-_=–—─".contains($0) }
        guard dashes.count >= 3 else { return false }
        return line.count == dashes.count || withoutMultiplier(line).multiplier != nil
    }

    // MARK: - The multiplier

    /// The text before "kali 100%", "* 100 %", "x 100 persen" or behind "100% x", and that number.
    private static func withoutMultiplier(_ text: String) -> (body: String, multiplier: Int?) {
        if let behind = trailing(text) { return behind }
        return leading(text) ?? (text, nil)
    }

    private static let signs = ["dikalikan dengan", "dikali dengan", "dikalikan", "dikali", "kali", "*", "×", "x"]

    private static func trailing(_ text: String) -> (body: String, multiplier: Int?)? {
        var rest = text[...]
        while let last = rest.last, ".;) ".contains(last) { rest = rest.dropLast() }
        rest = withoutPercent(rest)
        let figure = String(rest.reversed().prefix { $0.isASCII && ($0.isNumber || ".,".contains($0)) }.reversed())
        guard let number = number(figure) else { return nil }
        rest = rest.dropLast(figure.count).trimmed[...]
        let lowered = rest.lowercased()
        guard let sign = signs.first(where: lowered.hasSuffix) else { return nil }
        return (rest.dropLast(sign.count).trimmed, number)
    }

    /// 100, 1.000, 100.000, also with ",00" behind it; nil for other figures.
    private static func number(_ figure: String) -> Int? {
        let whole = figure.hasSuffix(",00") ? figure.dropLast(3) : figure[...]
        guard let number = Int(whole.filter(\.isNumber)), [100, 1_000, 10_000, 100_000].contains(number) else {
            return nil
        }
        return number
    }

    private static func withoutPercent(_ text: Substring) -> Substring {
        if text.last == "%" { return text.dropLast().trimmed[...] }
        let lowered = text.lowercased()
        for word in ["persen", "prosen"] where lowered.hasSuffix(word) {
            return text.dropLast(word.count).trimmed[...]
        }
        return text.trimmed[...]
    }

    /// "100% x (A / B)".
    private static func leading(_ text: String) -> (body: String, multiplier: Int?)? {
        guard text.hasPrefix("100") else { return nil }
        var rest = text.dropFirst(3).drop { "% ".contains($0) }
        guard let sign = rest.first, "xX*×".contains(sign) else { return nil }
        rest = rest.dropFirst()
        return (rest.trimmed, 100)
    }

    // MARK: - The halves

    private static func halves(of body: String, isMultiplied: Bool) -> (numerator: String, denominator: String)? {
        let words = body.split(separator: " ")
        if let divided = divided(words) { return divided }
        if let compared = compared(words) { return compared }
        guard isMultiplied else { return nil }
        return slashed(body) ?? per(words)
    }

    /// "A dibagi B", "A di bagi dengan B", "A ÷ B".
    private static func divided(_ words: [Substring]) -> (numerator: String, denominator: String)? {
        for (index, word) in words.enumerated() {
            let lowered = word.lowercased()
            let isSplit = lowered == "bagi" && index > 0 && words[index - 1].lowercased() == "di"
            guard isSplit || lowered == "dibagi" || lowered == "÷" else { continue }
            return (joined(words[..<(isSplit ? index - 1 : index)]), withoutLink(words[(index + 1)...]))
        }
        return nil
    }

    /// "A dibandingkan dengan B", "Perbandingan A dengan B".
    private static func compared(_ words: [Substring]) -> (numerator: String, denominator: String)? {
        if let index = words.firstIndex(where: { ["dibandingkan", "dibanding"].contains($0.lowercased()) }), index > 0 {
            return (joined(words[..<index]), withoutLink(words[(index + 1)...]))
        }
        guard let first = words.first?.lowercased(), first == "perbandingan" || first == "rasio" else { return nil }
        let start = words.dropFirst().first?.lowercased() == "antara" ? 2 : 1
        let links = words.indices.filter { ["dengan", "terhadap"].contains(words[$0].lowercased()) && $0 > start }
        let counted = links.last { $0 + 1 < words.count && countWords.contains(words[$0 + 1].lowercased()) }
        guard let link = counted ?? links.last else { return nil }
        return (joined(words[start..<link]), joined(words[(link + 1)...]))
    }

    /// "A / B": the slash before a count, the only one between spaces, or the last.
    private static func slashed(_ body: String) -> (numerator: String, denominator: String)? {
        let slashes = body.indices.filter { body[$0] == "/" || body[$0] == ":" && isSpaced($0, in: body) }
        let opening = slashes.last { index in
            let next = body[body.index(after: index)...].drop { " (".contains($0) }.prefix { $0 != " " }.lowercased()
            return countWords.contains(next)
        }
        let spaced = slashes.filter { isSpaced($0, in: body) }
        guard let slash = opening ?? (spaced.count == 1 ? spaced[0] : slashes.last) else { return nil }
        return (body[..<slash].trimmed, body[body.index(after: slash)...].trimmed)
    }

    private static func isSpaced(_ index: String.Index, in body: String) -> Bool {
        guard index > body.startIndex else { return false }
        let next = body.index(after: index)
        return next < body.endIndex && body[body.index(before: index)] == " " && body[next] == " "
    }

    /// "Jumlah A per jumlah B".
    private static func per(_ words: [Substring]) -> (numerator: String, denominator: String)? {
        let index = words.lastIndex { word in word.lowercased() == "per" }
        guard let index, index > 0, index + 1 < words.count, countWords.contains(words[index + 1].lowercased()) else {
            return nil
        }
        return (joined(words[..<index]), joined(words[(index + 1)...]))
    }

    private static func withoutLink(_ words: ArraySlice<Substring>) -> String {
        joined(["dengan", "oleh"].contains(words.first?.lowercased() ?? "") ? words.dropFirst() : words)
    }

    private static func joined(_ words: ArraySlice<Substring>) -> String { words.joined(separator: " ") }

    /// Without the brackets around the whole.
    private static func bare(_ text: String) -> String {
        var rest = text.trimmed[...]
        while rest.first == "(", rest.last == ")", isOnePair(rest) { rest = rest.dropFirst().dropLast().trimmed[...] }
        let opened = rest.count { $0 == "(" }
        let closed = rest.count { $0 == ")" }
        if opened > closed, rest.first == "(" { rest = rest.dropFirst() }
        if closed > opened, rest.last == ")" { rest = rest.dropLast() }
        return rest.trimmed
    }

    /// Whether the first bracket is closed by the last.
    private static func isOnePair(_ text: Substring) -> Bool {
        var depth = 0
        for index in text.indices {
            if text[index] == "(" { depth += 1 }
            if text[index] == ")" { depth -= 1 }
            if depth == 0, text.index(after: index) < text.endIndex { return false }
        }
        return depth == 0
    }
}
