import Documents
import Domain
import FoundationEssentials

/// A figure as a workbook keeps it: a number, and the format that shows it as it is printed.
struct SheetNumber: Hashable {
    let value: Decimal
    /// "#,##0", "0.00%", "0", "#,##0;(#,##0)".
    let format: String
    /// Of the value, as far as it is shown.
    let decimals: Int

    /// Digits that a spreadsheet keeps.
    private static let mostDigits = 15
    private static let mostDecimals = 6

    /// A figure of a document; its value is known, so every one with few enough digits is a number.
    init?(_ content: CellContent) {
        guard case .value(let figure) = content else { return nil }
        switch figure {
        case .text(let paragraphs):
            guard paragraphs.count == 1, let only = paragraphs.first, only.runs.count == 1 else { return nil }
            self.init(printed: only.text)
        case .number(let number, let decimals): self.init(number, decimals: decimals, isGrouped: true)
        case .percent(let points, let decimals): self.init(percent: points, decimals: decimals)
        case .stated(let raw, let value):
            if let number = SheetNumber(printed: raw), number.value == value {
                self = number
            } else {
                self.init(pictured: raw, meaning: value)
            }
        case .money(let money): self.init(money.rupiah, decimals: money.sen % 100 == 0 ? 0 : 2, isGrouped: true)
        case .change(let number, let decimals):
            self.init(number, decimals: decimals, isGrouped: true, isBracketed: true)
        }
    }

    /// - Parameter isBracketed: whether a negative number stands in brackets, without its sign.
    private init?(_ number: Decimal, decimals: Int?, isGrouped: Bool, isBracketed: Bool = false) {
        let decimals = decimals ?? Self.decimals(of: number)
        let value = number.rounded(decimals: decimals)
        guard decimals <= Self.mostDecimals, Self.digits(of: value) <= Self.mostDigits else { return nil }
        self.value = value
        self.decimals = decimals
        let positive = (isGrouped ? "#,##0" : "0") + Self.fraction(decimals)
        format = isBracketed ? "\(positive);(\(positive))" : positive
    }

    private init?(percent points: Decimal, decimals: Int?) {
        let decimals = decimals ?? Self.decimals(of: points)
        let value = points.rounded(decimals: decimals)
        guard decimals <= Self.mostDecimals - 2, Self.digits(of: value) <= Self.mostDigits else { return nil }
        self.value = value / 100
        self.decimals = decimals + 2
        format = "0" + Self.fraction(decimals) + "%"
    }

    /// A figure printed the Indonesian way; nil for a text that would look or read otherwise as a number.
    ///
    /// "2.500" and "2,500" stay text: as numbers they could be meant in two ways.
    init?(printed text: String) {
        var bytes = Array(text.utf8)[...]
        guard bytes.count <= 24 else { return nil }
        let isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative { bytes = bytes.dropFirst() }
        let isPercent = bytes.last == UInt8(ascii: "%")
        if isPercent { bytes = bytes.dropLast() }
        let halves = bytes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        guard (1...2).contains(halves.count), let whole = halves.first else { return nil }
        let fraction = halves.count == 2 ? halves[1] : []
        guard fraction.allSatisfy(Self.isDigit), halves.count == 1 || !fraction.isEmpty, fraction.count != 3,
            fraction.count <= Self.mostDecimals - (isPercent ? 2 : 0)
        else { return nil }
        let groups = whole.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard Self.areGroups(groups), groups.count != 2 || !fraction.isEmpty, !isPercent || groups.count == 1 else {
            return nil
        }
        let digits = groups.joined() + fraction
        guard digits.count <= Self.mostDigits, !isNegative || digits.contains(where: { $0 != UInt8(ascii: "0") }),
            let number = Decimal(string: String(decoding: digits, as: UTF8.self))
        else { return nil }
        let places = fraction.count + (isPercent ? 2 : 0)
        value = Decimal(sign: isNegative ? .minus : .plus, exponent: -places, significand: number)
        decimals = places
        format = (groups.count > 1 ? "#,##0" : "0") + Self.fraction(fraction.count) + (isPercent ? "%" : "")
    }

    /// A whole number whose marks mean something else here, or could be read in two ways: "5,507,255,900.00" and
    /// "15.000.000.00" are shown as they stand, mark by mark. nil where the digits say another number.
    private init?(pictured text: String, meaning value: Decimal) {
        let whole = "\(value)".utf8
        guard whole.allSatisfy(Self.isDigit), whole.count <= Self.mostDigits, text.utf8.count <= 24,
            text.utf8.first.map(Self.isDigit) ?? false, text.utf8.last.map(Self.isDigit) ?? false,
            text.utf8.filter(Self.isDigit).prefix(whole.count).elementsEqual(whole)
        else { return nil }
        var format = ""
        var digits = 0
        for byte in text.utf8 {
            if Self.isDigit(byte), digits < whole.count {
                digits += 1
                format += digits == whole.count ? "0" : "#"
            } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "0") {
                format += "\\" + String(UnicodeScalar(byte))
            } else {
                return nil
            }
        }
        self.value = value
        self.format = format
        decimals = 0
    }

    /// One run of digits without leading zeros, or a short one and then threes.
    private static func areGroups(_ groups: [ArraySlice<UInt8>]) -> Bool {
        guard let first = groups.first, !first.isEmpty, groups.allSatisfy({ $0.allSatisfy(isDigit) }) else {
            return false
        }
        let hasLeadingZero = first.first == UInt8(ascii: "0") && (first.count > 1 || groups.count > 1)
        return !hasLeadingZero && (groups.count == 1 || first.count <= 3)
            && groups.dropFirst().allSatisfy { $0.count == 3 }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func fraction(_ decimals: Int) -> String {
        decimals > 0 ? "." + String(repeating: "0", count: decimals) : ""
    }

    private static func decimals(of number: Decimal) -> Int {
        "\(number)".split(separator: ".").dropFirst().first?.count ?? 0
    }

    private static func digits(of number: Decimal) -> Int { "\(number)".utf8.count(where: isDigit) }

    /// The format with the marks of notes behind the figure; nil where a mark can't stand in one.
    func pattern(marks: [String]) -> String? {
        guard !marks.isEmpty else { return format }
        guard !marks.contains(where: { $0.contains("\"") || $0.contains("\\") }) else { return nil }
        let note = "\" \(marks.joined(separator: " "))\""
        return format.split(separator: ";").map { $0 + note }.joined(separator: ";")
    }
}
