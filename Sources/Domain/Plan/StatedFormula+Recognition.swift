import FoundationEssentials

extension StatedFormula {
    /// Recognises the wording of a formula column beside the indicator's name.
    package static func recognize(_ raw: String, indicator name: String?) -> StatedFormula {
        let text = raw.squeezed
        if MissingMarks.isMissing(text) { return StatedFormula(raw: raw, kind: .none) }
        if let stacked = FractionReading(stacked: raw) { return ratio(stacked, raw: raw) }
        if isList(text) { return StatedFormula(raw: raw, kind: .list) }
        if let fraction = FractionReading(text) { return ratio(fraction, raw: raw) }
        let resembles = name.map { NormalizedName($0).resembles(NormalizedName(text)) } ?? false
        let first = text.split(separator: " ").first?.lowercased() ?? ""
        let isCount = !resembles && FractionReading.countWords.contains(first)
        return StatedFormula(raw: raw, kind: isCount ? .count : .restated)
    }

    /// The formula a ratio states; nil for the other kinds.
    package var formula: Formula? {
        guard kind == .ratio, let numerator, let denominator else { return nil }
        return .ratio(numerator, denominator, multiplier: multiplier)
    }

    private static func ratio(_ fraction: FractionReading, raw: String) -> StatedFormula {
        StatedFormula(
            raw: raw, kind: .ratio, numerator: fraction.numerator, denominator: fraction.denominator,
            multiplier: fraction.multiplier)
    }

    /// "Materi/Data dapat berupa : 1. … 2. …"
    private static func isList(_ text: String) -> Bool {
        let words = text.lowercased().split(separator: " ")
        let markers = words.count { word in
            guard let last = word.last, last == "." || last == ")" else { return false }
            return word.count <= 3 && !word.dropLast().isEmpty && word.dropLast().allSatisfy(\.isNumber)
        }
        return markers > 1
    }
}
