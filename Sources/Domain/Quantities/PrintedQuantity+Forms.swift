import FoundationEssentials

/// The rarer ways of printing a quantity.
extension PrintedQuantity {
    /// "4.43-4.47", "80% – 90%", "10 s.d. 15 orang".
    static func range(_ text: String, unit: String?) -> PrintedQuantity? {
        guard let (lowerText, upperText) = bounds(of: text),
            let (lower, lowerRest) = leadingNumber(of: lowerText), let (upper, rest) = leadingNumber(of: upperText)
        else { return nil }
        let printedUnit = rest.isEmpty ? lowerRest : rest
        let isUnit = printedUnit.first.map { $0.isLetter || $0 == "%" || $0 == "(" } ?? true
        let shared = UnitName.canonical(printedUnit.isEmpty ? unit : printedUnit)
        guard isUnit, lowerRest.isEmpty || UnitName.canonical(lowerRest) == shared else { return nil }
        let readsDecimals = UnitName.isPercent(shared) || lower.decimals > 0 || upper.decimals > 0
        let low = readsDecimals ? lower.asDecimal : lower.value
        let high = readsDecimals ? upper.asDecimal : upper.value
        guard low <= high else { return nil }
        let doubt = readsDecimals ? nil : ambiguity(lower) ?? ambiguity(upper)
        return PrintedQuantity(.range(low...high, unit: shared), ambiguity: doubt)
    }

    /// "10652 +6376data": counts of one unit that the cell itself adds up.
    static func sum(_ text: String, unit: String?) -> PrintedQuantity? {
        guard text.contains("+") else { return nil }
        let terms = text.split(separator: "+", omittingEmptySubsequences: false).map { single($0.trimmed, unit: nil) }
        var total = Decimal(0)
        var units: Set<String> = []
        for term in terms {
            guard case .number(let value, let printed) = term.quantity else { return nil }
            total += value
            if let printed { units.insert(printed) }
        }
        guard terms.count > 1, units.count < 2 else { return nil }
        let shared = units.first ?? UnitName.canonical(unit)
        if UnitName.isPercent(shared) { return nil }
        return PrintedQuantity(
            .number(total, unit: shared), ambiguity: Reason(.addedUp, text, IndonesianFormat.number(total)).written)
    }

    /// "35/14 Orang/bulan": two counts with their units after them.
    static func staffing(_ text: String) -> PrintedQuantity? {
        let halves = text.split(separator: " ", maxSplits: 1)
        guard halves.count == 2 else { return nil }
        let counts = halves[0].split(separator: "/", omittingEmptySubsequences: false)
        let units = halves[1].split(separator: "/", omittingEmptySubsequences: false)
        guard counts.count == units.count, counts.count > 1, counts.allSatisfy({ NumberReading($0) != nil }),
            units.allSatisfy({ $0.first?.isLetter ?? false })
        else { return nil }
        let parts = zip(counts, units).map { count, unit in "\(count) \(unit.trimmed)" }
        let quantities = parts.map { Quantity.Part(raw: $0, quantity: single($0, unit: nil).quantity) }
        return PrintedQuantity(
            .composite(quantities), ambiguity: Reason(.severalParts, text, parts.joined(separator: " dan ")).written)
    }

    /// "Rp. 510.000.000,-" as a target.
    static func amount(_ text: String) -> PrintedQuantity? {
        guard text.utf8.first.map({ $0 | 0x20 }) == UInt8(ascii: "r"), text.prefix(2).lowercased() == "rp",
            let money = MoneyReading.read(text).reading.value
        else { return nil }
        return PrintedQuantity(.number(money.rupiah, unit: "Rp"))
    }

    /// "per 100.000 KH" of "/100.000 KH"; nil when what follows is no rate's denominator.
    static func denominator(_ rest: String) -> String? {
        guard rest.hasPrefix("/"), let (number, unit) = leadingNumber(of: rest.dropFirst().trimmed) else { return nil }
        let digits = IndonesianFormat.number(number.asThousands)
        let isPowerOfTen = digits.hasPrefix("1") && digits.dropFirst().allSatisfy { $0 == "0" || $0 == "." }
        guard isPowerOfTen, number.asThousands >= 100, unit.first.map(\.isLetter) ?? true else { return nil }
        return unit.isEmpty ? "per \(digits)" : "per \(digits) \(unit)"
    }

    /// A number at the beginning and the trimmed text after it, without the dash of a next, empty value.
    static func leadingNumber(of text: String) -> (number: NumberReading, rest: String)? {
        var core = text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
        while let last = core.last, last == "." || last == "," { core.removeLast() }
        guard let number = NumberReading(core) else { return nil }
        var rest = text[core.endIndex...].trimmed
        while rest.contains(" "), let last = rest.unicodeScalars.last, MissingMarks.isHyphen(last) {
            rest.unicodeScalars.removeLast()
            rest = rest.trimmed
        }
        return (number, rest)
    }

    /// A minus or comparison sign before the digits, and the text after it.
    static func leadingSign(of text: String) -> (sign: String?, rest: String) {
        guard let first = text.unicodeScalars.first else { return (nil, text) }
        let sign: String
        if MissingMarks.isHyphen(first) {
            sign = "-"
        } else if "≥≤><±=".unicodeScalars.contains(first) {
            sign = String(text.prefix { "≥≤><±=".contains($0) })
        } else {
            return (nil, text)
        }
        let after = text.dropFirst(sign.count)
        let rest = sign == "-" ? String(after) : after.trimmed
        return rest.first.map { $0.isASCII && $0.isNumber } ?? false ? (sign, rest) : (nil, text)
    }

    /// The texts left and right of the mark between two bounds.
    private static func bounds(of text: String) -> (lower: String, upper: String)? {
        let scalars = text.unicodeScalars
        if let mark = scalars.firstIndex(where: MissingMarks.isHyphen), mark != text.startIndex {
            return (text[..<mark].trimmed, text[scalars.index(after: mark)...].trimmed)
        }
        let words = text.split(separator: " ")
        let marks: Set<String> = ["s/d", "s.d.", "s.d", "sampai", "hingga"]
        guard let index = words.firstIndex(where: { marks.contains($0.lowercased()) }) else { return nil }
        let upper = words[(index + 1)...].drop { $0.lowercased() == "dengan" }
        return (words[..<index].joined(separator: " "), upper.joined(separator: " "))
    }
}

extension Quantity {
    /// The same number below zero; everything else unchanged.
    var negated: Quantity {
        switch self {
        case .number(let value, let unit): .number(-value, unit: unit)
        case .percent(let value): .percent(-value)
        case .rating, .range, .composite, .text: self
        }
    }
}
