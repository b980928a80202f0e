import Domain
import FoundationEssentials

/// Figures as their source printed them, with what they were read as.
extension SheetNumber {
    /// A longer one would widen its column: a number can't go on in a second line.
    private static let longestStated = 16

    /// - Parameter value: in percent points for percentages.
    init?(stated raw: String, meaning value: Decimal) {
        if let number = Self.bare(raw, meaning: value) ?? Self.measured(raw, meaning: value) {
            self = number
        } else {
            return nil
        }
    }

    /// Of a percentage, its percent points.
    private var meant: Decimal { isPercent ? value * 100 : value }

    private static func bare(_ raw: String, meaning value: Decimal) -> SheetNumber? {
        if let number = SheetNumber(printed: raw), number.meant == value { return number }
        return pictured(raw, meaning: value)
    }

    /// "12 dokumen" and "73 %": the words behind the number become part of its format, a percent sign stays one.
    private static func measured(_ raw: String, meaning value: Decimal) -> SheetNumber? {
        let digits = raw.prefix { $0 == "-" || $0 == "." || $0 == "," || ("0"..."9").contains($0) }
        let rest = raw[digits.endIndex...]
        guard raw.count <= longestStated, raw == raw.squeezed, isUnit(rest) else { return nil }
        if let sign = rest.firstIndex(of: "%"), rest[..<sign].allSatisfy({ $0 == " " }) {
            guard let number = SheetNumber(printed: digits + "%"), number.meant == value else { return nil }
            let format = number.format.dropLast() + quoted(rest[..<sign]) + "%" + quoted(rest[sign...].dropFirst())
            return SheetNumber(number.value, format: String(format), decimals: number.decimals, isPercent: true)
        }
        guard let number = bare(String(digits), meaning: value), !number.isPercent,
            QuantityReading.read(raw).stated.reading.value?.number == value
        else { return nil }
        return SheetNumber(value, format: number.format + quoted(rest), decimals: number.decimals)
    }

    /// Whether a format can hold the words, and a reader tell them from the number before them.
    private static func isUnit(_ words: Substring) -> Bool {
        guard let first = words.first, first == " " || first == "%" || first.isLetter else { return false }
        let endsBracket = words.hasSuffix(")") && !words.contains("(")
        return !endsBracket && !words.contains { $0.isNumber || $0.isNewline || $0 == "\"" || $0 == "\\" || $0 == ";" }
    }

    private static func quoted(_ words: Substring) -> String { words.isEmpty ? "" : "\"\(words)\"" }

    /// A whole number whose marks mean something else here, or could be read in two ways: "5,507,255,900.00" and
    /// "15.000.000.00" are shown as they stand, mark by mark. nil where the digits say another number.
    private static func pictured(_ text: String, meaning value: Decimal) -> SheetNumber? {
        let whole = "\(value)".utf8
        guard whole.allSatisfy(isDigit), whole.count <= mostDigits, text.utf8.count <= 24,
            text.utf8.first.map(isDigit) ?? false, text.utf8.last.map(isDigit) ?? false,
            text.utf8.filter(isDigit).prefix(whole.count).elementsEqual(whole)
        else { return nil }
        var format = ""
        var digits = 0
        for byte in text.utf8 {
            if isDigit(byte), digits < whole.count {
                digits += 1
                format += digits == whole.count ? "0" : "#"
            } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "0") {
                format += "\\" + String(UnicodeScalar(byte))
            } else {
                return nil
            }
        }
        return SheetNumber(value, format: format, decimals: 0)
    }
}
