import FoundationEssentials

extension StatedFormula {
    private static let countWords: Set<String> = [
        "jumlah", "jml", "jlm", "jmlh", "banyaknya", "banyak", "keseluruhan", "seluruh", "total", "σ", "∑",
    ]

    /// Recognises the wording of an IKI's formula column beside the indicator's name.
    package static func recognize(_ raw: String, indicator name: String?) -> StatedFormula {
        let text = raw.squeezed
        if MissingMarks.isMissing(text) { return StatedFormula(raw: raw, kind: .none) }
        if isList(text) { return StatedFormula(raw: raw, kind: .list) }
        if let ratio = ratio(text, raw: raw) { return ratio }
        let resembles = name.map { NormalizedName($0).resembles(NormalizedName(text)) } ?? false
        let first = text.split(separator: " ").first?.lowercased() ?? ""
        return StatedFormula(raw: raw, kind: !resembles && countWords.contains(first) ? .count : .restated)
    }

    /// The formula a ratio states; nil for the other kinds.
    package var formula: Formula? {
        guard kind == .ratio, let numerator, let denominator else { return nil }
        return .ratio(numerator, denominator, multiplier: multiplier)
    }

    /// "Materi/Data dapat berupa : 1. … 2. …"
    private static func isList(_ text: String) -> Bool {
        let words = text.lowercased().split(separator: " ")
        let markers = words.count { word in
            guard let last = word.last, last == "." || last == ")" else { return false }
            return word.count <= 3 && word.dropLast().allSatisfy(\.isNumber)
        }
        return markers > 1
    }

    private static func ratio(_ text: String, raw: String) -> StatedFormula? {
        let (body, multiplier) = withoutMultiplier(text)
        guard let (numerator, denominator) = halves(of: body, isMultiplied: multiplier != nil) else { return nil }
        guard !numerator.isEmpty, !denominator.isEmpty else { return nil }
        return StatedFormula(
            raw: raw, kind: .ratio, numerator: numerator, denominator: denominator, multiplier: multiplier)
    }

    /// The text before "kali 100%", "* 100 %", "x 100", and that number.
    private static func withoutMultiplier(_ text: String) -> (body: String, multiplier: Int?) {
        var rest = text[...]
        if rest.last == "%" { rest = rest.dropLast() }
        rest = rest.trimmed[...]
        let digits = rest.reversed().prefix { $0.isASCII && $0.isNumber }.reversed()
        guard let number = Int(String(digits)), number == 100 || number == 1000 else { return (text, nil) }
        rest = rest.dropLast(digits.count).trimmed[...]
        for sign in ["dikalikan", "dikali", "kali", "*", "×", "x", "X"]
        where rest.lowercased().hasSuffix(sign.lowercased()) {
            return (rest.dropLast(sign.count).trimmed, number)
        }
        return (text, nil)
    }

    private static func halves(of body: String, isMultiplied: Bool) -> (numerator: String, denominator: String)? {
        let words = body.split(separator: " ")
        for (index, word) in words.enumerated() {
            let isSplit = word.lowercased() == "bagi" && index > 0 && words[index - 1].lowercased() == "di"
            guard isSplit || word.lowercased() == "dibagi" || word == "÷" else { continue }
            let before = words[..<(isSplit ? index - 1 : index)]
            return (before.joined(separator: " "), words[(index + 1)...].joined(separator: " "))
        }
        guard isMultiplied else { return nil }
        let slashes = body.indices.filter { body[$0] == "/" }
        let opening = slashes.last { index in
            let next = body[body.index(after: index)...].trimmed.prefix { $0 != " " }.lowercased()
            return countWords.contains(next)
        }
        guard let slash = opening ?? slashes.last else { return nil }
        return (body[..<slash].trimmed, body[body.index(after: slash)...].trimmed)
    }
}
