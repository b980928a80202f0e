import FoundationEssentials

/// What a squeezed, non-empty text means as a quantity, and why that is a guess where it is one.
struct PrintedQuantity {
    var quantity: Quantity
    var ambiguity: String?

    init(_ quantity: Quantity, ambiguity: String? = nil) {
        self.quantity = quantity
        self.ambiguity = ambiguity
    }

    /// Total: what is no grade, range, sum, composite or number is text.
    static func read(_ text: String, unit: String?) -> PrintedQuantity {
        if text.utf8.allSatisfy(isPartOfNumber) { return single(text, unit: unit) }
        if let grade = grade(text) { return PrintedQuantity(.rating(grade)) }
        if let range = range(text, unit: unit) { return range }
        if let sum = sum(text, unit: unit) { return sum }
        if let staffing = staffing(text) { return staffing }
        let isOneWord = !text.contains(" ") && text.first?.isNumber ?? false
        if isOneWord { return single(text, unit: unit) }
        let parts = CompositeSplit.parts(of: text)
        if parts.count > 1 { return composite(parts, unit: unit) }
        var reading = single(parts.first?.text ?? text, unit: unit)
        if text.hasPrefix("("), case .number = reading.quantity { reading.ambiguity = Reason(.bracketedNumber).written }
        return reading
    }

    /// Digits, their marks and "%": the most usual cells need no further look.
    private static func isPartOfNumber(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: ".")
            || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "%")
    }

    /// "BB", also with its meaning: "BB (Sangat Baik)".
    private static func grade(_ text: String) -> String? {
        if RatingName.isRating(text) { return text }
        guard let bracket = text.firstIndex(of: "("), text.hasSuffix(")") else { return nil }
        let name = text[..<bracket].trimmed
        let meaning = text[bracket...].dropFirst().dropLast()
        guard RatingName.isRating(name), !meaning.contains(where: \.isNumber) else { return nil }
        return name
    }

    private static func composite(_ parts: [CompositeSplit.Part], unit: String?) -> PrintedQuantity {
        let readings = parts.map { part in
            RatingName.isRating(part.text) ? PrintedQuantity(.rating(part.text)) : single(part.text, unit: unit)
        }
        let quantities = zip(parts, readings).map { part, reading in
            Quantity.Part(marker: part.marker, raw: part.raw, quantity: reading.quantity)
        }
        return PrintedQuantity(.composite(quantities), ambiguity: readings.lazy.compactMap(\.ambiguity).first)
    }

    /// A number with an optional unit after it, an amount of rupiah, or text.
    static func single(_ text: String, unit: String?) -> PrintedQuantity {
        if let amount = amount(text) { return amount }
        let (sign, printed) = leadingSign(of: text)
        guard let (number, rest) = leadingNumber(of: printed) else { return PrintedQuantity(.text(text)) }
        guard var reading = rest.isEmpty ? bare(number, unit: unit) : measured(number, rest: rest) else {
            return PrintedQuantity(.text(text))
        }
        if reading.ambiguity == nil, !number.isWellFormed { reading.ambiguity = Reason(.irregularSeparators).written }
        if let sign {
            if sign == "-" { reading.quantity = reading.quantity.negated }
            reading.ambiguity = Reason(.signAtNumber, sign, text).written
        }
        return reading
    }

    /// A number without a unit of its own.
    private static func bare(_ number: NumberReading, unit: String?) -> PrintedQuantity {
        let unit = UnitName.canonical(unit)
        if unit == "%" { return percent(number, rest: "") }
        return PrintedQuantity(.number(number.value, unit: unit), ambiguity: ambiguity(number))
    }

    /// A number followed by what must be its unit; nil when that can't be one.
    private static func measured(_ number: NumberReading, rest: String) -> PrintedQuantity? {
        if rest.contains("+") { return nil }
        let firstWord = rest.prefix { !$0.isWhitespace && $0 != "(" }
        if rest.hasPrefix("%") || UnitName.isPercent(String(firstWord)) { return percent(number, rest: rest) }
        if let denominator = denominator(rest) {
            return PrintedQuantity(.number(number.value, unit: denominator), ambiguity: ambiguity(number))
        }
        guard rest.first.map({ $0.isLetter || $0 == "(" }) ?? false else { return nil }
        let doubt = ambiguity(number) ?? (rest.contains(where: \.isNumber) ? Reason(.digitsInUnit, rest).written : nil)
        return PrintedQuantity(.number(number.value, unit: UnitName.canonical(rest)), ambiguity: doubt)
    }

    /// Percent points; the last mark is the decimal one, which "1.000%" leaves doubtful.
    private static func percent(_ number: NumberReading, rest: String) -> PrintedQuantity {
        let value = number.asDecimal
        var doubt: String?
        if number.isAmbiguous, value.isWhole, value != 100 { doubt = ambiguity(number) }
        if rest.contains(where: \.isNumber) { doubt = doubt ?? Reason(.digitsInUnit, rest).written }
        return PrintedQuantity(.percent(value), ambiguity: doubt)
    }

    /// A mark before three digits stays ambiguous for counts, too: thousands are the likelier reading, not the only one.
    static func ambiguity(_ number: NumberReading) -> String? {
        guard let other = number.alternative else { return nil }
        return Reason(.twoReadings, IndonesianFormat.number(number.value), IndonesianFormat.number(other)).written
    }
}
