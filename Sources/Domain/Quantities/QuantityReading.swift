import FoundationEssentials

/// Reads targets and actuals: "73%", "30 Orang", "57,60%", "BB", "4.43-4.47", "1600 dos snack dan 370 galon".
package struct QuantityReading: Hashable, Sendable {
    package var stated: StatedQuantity
    /// Set where the number can be read in two ways: the text and the other value.
    package var ambiguity: String?

    /// Reads a cell; `unit` is that of the unit column or of the indicator, where known.
    package static func read(_ raw: String, unit: String? = nil) -> QuantityReading {
        let text = raw.squeezed
        if text.isEmpty { return QuantityReading(raw, .missing(.blank)) }
        if MissingMarks.isDash(text) { return QuantityReading(raw, .missing(.dash)) }
        if RatingName.isRating(text) { return QuantityReading(raw, .reported(.rating(text))) }
        if let range = range(text, unit: unit) { return QuantityReading(raw, .reported(range)) }
        let parts = CompositeSplit.parts(of: text)
        if parts.count > 1 {
            let read = parts.map { part in
                Quantity.Part(marker: part.marker, raw: part.raw, quantity: single(part.text, unit: nil).quantity)
            }
            return QuantityReading(raw, .reported(.composite(read)))
        }
        let reading = single(parts.first?.text ?? text, unit: unit)
        var result = QuantityReading(raw, .reported(reading.quantity))
        result.ambiguity = reading.ambiguity
        return result
    }

    private init(_ raw: String, _ reading: Reported<Quantity>) {
        stated = StatedQuantity(raw: raw, reading: reading)
        ambiguity = nil
    }

    /// A number with an optional unit after it, or text.
    private static func single(_ text: String, unit: String?) -> (quantity: Quantity, ambiguity: String?) {
        let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
        var core = digits
        while let last = core.last, last == "." || last == "," { core = core.dropLast() }
        guard let number = NumberReading(core) else { return (.text(text), nil) }
        let rest = text[core.endIndex...].trimmed
        if rest.isEmpty { return bare(number, text: text, unit: unit) }
        if UnitName.isPercent(rest) {
            return (.percent(number.alternative ?? number.value), nil)
        }
        guard startsLikeUnit(rest) else { return (.text(text), nil) }
        return (.number(number.value, unit: UnitName.canonical(rest)), ambiguity(number, text: text, unit: rest))
    }

    private static func bare(
        _ number: NumberReading, text: String, unit: String?
    ) -> (quantity: Quantity, ambiguity: String?) {
        if UnitName.isPercent(unit) { return (.percent(number.alternative ?? number.value), nil) }
        let quantity = Quantity.number(number.value, unit: UnitName.canonical(unit))
        return (quantity, ambiguity(number, text: text, unit: unit))
    }

    /// A mark before three digits stays ambiguous for counts, too: thousands are the likelier reading, not the only one.
    private static func ambiguity(_ number: NumberReading, text: String, unit: String?) -> String? {
        if let other = number.alternative {
            return
                "\(text) dapat dibaca \(IndonesianFormat.number(number.value)) atau \(IndonesianFormat.number(other))"
        }
        return number.isWellFormed ? nil : "pemisah ribuan dan desimal pada \(text) tidak beraturan"
    }

    private static func startsLikeUnit(_ rest: String) -> Bool {
        guard let first = rest.first else { return false }
        return first.isLetter || first == "%" || first == "("
    }

    private static func range(_ text: String, unit: String?) -> Quantity? {
        let marks: Set<Character> = ["-", "–"]
        guard let mark = text.firstIndex(where: { marks.contains($0) }), mark != text.startIndex else { return nil }
        let upperText = text[text.index(after: mark)...].trimmed
        let number = upperText.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
        let rest = upperText[number.endIndex...].trimmed
        guard let lower = NumberReading(text[..<mark].trimmed), let upper = NumberReading(number) else { return nil }
        let low = lower.alternative ?? lower.value
        let high = upper.alternative ?? upper.value
        guard low <= high, rest.isEmpty || startsLikeUnit(rest) else { return nil }
        return .range(low...high, unit: UnitName.canonical(rest.isEmpty ? unit : rest))
    }
}
