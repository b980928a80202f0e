import FoundationEssentials

/// A decimal number as its exact JSON text: "17326515850.25". It never passes through a binary fraction.
package struct ExactNumber: Hashable, Sendable {
    /// As JSON writes it.
    package let text: String

    package init(_ value: Int) {
        text = String(value)
    }

    /// Plain digits without an exponent or superfluous zeros; nil for what is no number.
    package init?(_ value: Decimal) {
        guard !value.isNaN else { return nil }
        var digits = "\(value)"
        if digits.utf8.contains(UInt8(ascii: ".")) {
            while digits.hasSuffix("0") { digits.removeLast() }
            if digits.hasSuffix(".") { digits.removeLast() }
        }
        text = digits == "-0" ? "0" : digits
    }

    /// Takes a text that is a number in the grammar of JSON; nil for any other.
    package init?(text: String) {
        guard Self.parts(of: text.utf8) != nil else { return nil }
        self.text = text
    }

    /// Its exact value; nil when it has more than 38 digits or lies beyond what a decimal holds.
    package var decimal: Decimal? {
        guard let parts = Self.parts(of: text.utf8) else { return nil }
        let digits = Self.withoutOuterZeros(parts.digits)
        let exponent = parts.exponent + parts.digits.count - digits.leading - digits.text.utf8.count
        guard !digits.text.isEmpty else { return 0 }
        guard digits.text.utf8.count <= 38, (-100...80).contains(exponent) else { return nil }
        let significand = Int64(digits.text).map { Decimal($0) } ?? Decimal(string: digits.text)
        guard let significand else { return nil }
        return Decimal(sign: parts.isNegative ? .minus : .plus, exponent: exponent, significand: significand)
    }

    /// Its value where it is a whole number; "3.0" and "1e3" are.
    package var integer: Int? {
        if let value = Int(text) { return value }
        return decimal.flatMap { ExactNumber($0) }.flatMap { Int($0.text) }
    }

    private struct Parts {
        var isNegative = false
        /// Without the point.
        var digits: [UInt8] = []
        var exponent = 0
    }

    /// Sign, digits and exponent by JSON's grammar: `-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?`.
    private static func parts(of text: String.UTF8View) -> Parts? {
        var parts = Parts()
        var rest = text[...]
        parts.isNegative = rest.first == UInt8(ascii: "-")
        if parts.isNegative { rest = rest.dropFirst() }
        let whole = takeDigits(&rest)
        guard let first = whole.first, first != UInt8(ascii: "0") || whole.count == 1 else { return nil }
        parts.digits = whole
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            let fraction = takeDigits(&rest)
            guard !fraction.isEmpty else { return nil }
            parts.digits += fraction
            parts.exponent = -fraction.count
        }
        if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
            rest = rest.dropFirst()
            let sign = rest.first
            let isSigned = sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+")
            if isSigned { rest = rest.dropFirst() }
            let digits = takeDigits(&rest)
            guard !digits.isEmpty else { return nil }
            // Beyond six digits nothing but "out of range" can follow.
            let size = Int(String(decoding: digits.prefix(6), as: UTF8.self)) ?? 0
            parts.exponent += sign == UInt8(ascii: "-") ? -size : size
        }
        return rest.isEmpty ? parts : nil
    }

    private static func takeDigits(_ rest: inout Substring.UTF8View) -> [UInt8] {
        let digits = Array(rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        rest = rest.dropFirst(digits.count)
        return digits
    }

    private static func withoutOuterZeros(_ digits: [UInt8]) -> (text: String, leading: Int) {
        let zero = UInt8(ascii: "0")
        let leading = digits.prefix { $0 == zero }.count
        var core = digits[leading...]
        while core.last == zero { core = core.dropLast() }
        return (String(decoding: core, as: UTF8.self), leading)
    }
}
