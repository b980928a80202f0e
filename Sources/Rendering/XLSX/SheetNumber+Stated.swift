import Domain
import FoundationEssentials

/// Figures as their source printed them, with what they were read as.
extension SheetNumber {
    /// A longer one would widen its column: a number can't go on in a second line.
    private static let longestStated = 16
    /// The same of an amount, which has a wide column.
    private static let longestAmount = 26

    /// - Parameter value: in percent points for percentages.
    init?(stated raw: String, meaning value: Decimal) {
        if let number = Self.bare(raw, meaning: value) ?? Self.measured(raw, meaning: value)
            ?? Self.amount(raw, meaning: value)
        {
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
        return SheetNumber(
            value, format: framed(number.format, before: "", after: rest), decimals: number.decimals)
    }

    /// "Rp 1.250.000,-": what stands around the number becomes part of its format.
    private static func amount(_ raw: String, meaning value: Decimal) -> SheetNumber? {
        guard raw.count <= longestAmount, raw == raw.squeezed, raw.lowercased().hasPrefix("rp") else { return nil }
        var digits = raw.dropFirst(2)
        if digits.first == "." { digits = digits.dropFirst() }
        if digits.first == " " { digits = digits.dropFirst() }
        let before = raw[..<digits.startIndex]
        let mark = [",-", ",–"].first { digits.hasSuffix($0) } ?? ""
        digits = digits.dropLast(mark.count)
        guard digits.first != "-", let number = bare(String(digits), meaning: value), !number.isPercent else {
            return nil
        }
        return SheetNumber(
            value, format: framed(number.format, before: before, after: mark[...]), decimals: number.decimals)
    }

    /// Every section of a format with a text before its digits, behind its condition, and one behind them.
    private static func framed(_ format: String, before: Substring, after: Substring) -> String {
        format.split(separator: ";").map { section in
            let start = section.first == "[" ? section.firstIndex(of: "]").map(section.index(after:)) : nil
            let digits = section[(start ?? section.startIndex)...]
            return section[..<digits.startIndex] + quoted(before) + digits + quoted(after)
        }.joined(separator: ";")
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
        if let format = grouped(text, digits: whole.count) { return SheetNumber(value, format: format, decimals: 0) }
        var picture = ""
        var digits = 0
        for byte in text.utf8 {
            if isDigit(byte), digits < whole.count {
                digits += 1
                picture += digits == whole.count ? "0" : "#"
            } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "0") {
                picture += "\\" + String(UnicodeScalar(byte))
            } else {
                return nil
            }
        }
        // Another number that takes its place is shown as a spreadsheet would show it.
        let other = text.utf8.filter(isDigit).count > whole.count ? "#,##0.00" : "#,##0"
        return SheetNumber(value, format: "[=\(value)]\(picture);[<0]-\(other);\(other)", decimals: 0)
    }

    /// A format for whole numbers in threes with one mark between them, that fits other numbers in the same cell too:
    /// marks stand where the number reaches so far.
    private static func grouped(_ text: String, digits: Int) -> String? {
        guard let mark = text.first(where: { $0 == "." || $0 == "," }) else { return nil }
        let groups = text.split(separator: mark, omittingEmptySubsequences: false)
        guard areGroups(groups.map { Array($0.utf8)[...] }), groups.joined().utf8.count == digits else { return nil }
        let most = max(groups.count, 3)
        let pictures = [most - 1, most].map { count in
            (["#"] + Array(repeating: "###", count: count - 2) + ["##0"]).joined(separator: "\\\(mark)")
        }
        // From small to large: so programs keep the sign of a negative number.
        let bounds = [most - 2, most - 1].map { "[<1\(String(repeating: "000", count: $0))]" }
        return "\(bounds[0])General;\(bounds[1])\(pictures[0]);\(pictures[1])"
    }
}
