import Documents
import Domain
import FoundationEssentials

/// A figure as a workbook keeps it: a number, and the format that shows it as it is printed.
struct SheetNumber: Hashable {
    let value: Decimal
    /// "#,##0", "0.00%", "0", "#,##0;(#,##0)"; sections may have conditions.
    let format: String
    /// Of the value, as far as it is shown.
    let decimals: Int
    /// Whether the format shows a hundred times the value.
    let isPercent: Bool

    /// Digits that a spreadsheet keeps.
    static let mostDigits = 15
    /// Bytes of a format that a workbook keeps.
    private static let longestPattern = 127
    private static let mostDecimals = 6

    /// A figure of a document; its value is known, so every one with few enough digits is a number.
    init?(_ content: CellContent) {
        guard case .value(let figure) = content else { return nil }
        switch figure {
        case .text(let paragraphs):
            guard paragraphs.count == 1, let only = paragraphs.first, only.runs.count == 1 else { return nil }
            self.init(printed: only.text)
        case .number(let number, let decimals): self.init(number, decimals: decimals)
        case .percent(let points, let decimals): self.init(percent: points, decimals: decimals)
        case .stated(let raw, let value): self.init(stated: raw, meaning: value)
        case .money(let money): self.init(money.rupiah, decimals: money.sen % 100 == 0 ? 0 : 2)
        case .change(let number, let decimals):
            self.init(number, decimals: decimals, isBracketed: true)
        }
    }

    init(_ value: Decimal, format: String, decimals: Int, isPercent: Bool = false) {
        self.value = value
        self.format = format
        self.decimals = decimals
        self.isPercent = isPercent
    }

    /// - Parameter isBracketed: whether a negative number stands in brackets, without its sign.
    private init?(_ number: Decimal, decimals: Int?, isBracketed: Bool = false) {
        let decimals = decimals ?? Self.decimals(of: number)
        let value = number.rounded(decimals: decimals)
        guard decimals <= Self.mostDecimals, Self.digits(of: value) <= Self.mostDigits else { return nil }
        let positive = "#,##0" + Self.fraction(decimals)
        self.init(value, format: isBracketed ? "\(positive);(\(positive))" : positive, decimals: decimals)
    }

    private init?(percent points: Decimal, decimals: Int?) {
        let decimals = decimals ?? Self.decimals(of: points)
        let value = points.rounded(decimals: decimals)
        guard decimals <= Self.mostDecimals - 2, Self.digits(of: value) <= Self.mostDigits else { return nil }
        let whole = value.magnitude < 1_000 ? "0" : "#,##0"
        self.init(value / 100, format: whole + Self.fraction(decimals) + "%", decimals: decimals + 2, isPercent: true)
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
        self.init(
            Decimal(sign: isNegative ? .minus : .plus, exponent: -places, significand: number),
            format: (groups.count > 1 ? "#,##0" : "0") + Self.fraction(fraction.count) + (isPercent ? "%" : ""),
            decimals: places, isPercent: isPercent)
    }

    /// One run of digits without leading zeros, or a short one and then threes.
    static func areGroups(_ groups: [ArraySlice<UInt8>]) -> Bool {
        guard let first = groups.first, !first.isEmpty, groups.allSatisfy({ $0.allSatisfy(isDigit) }) else {
            return false
        }
        let hasLeadingZero = first.first == UInt8(ascii: "0") && (first.count > 1 || groups.count > 1)
        return !hasLeadingZero && (groups.count == 1 || first.count <= 3)
            && groups.dropFirst().allSatisfy { $0.count == 3 }
    }

    static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func fraction(_ decimals: Int) -> String {
        decimals > 0 ? "." + String(repeating: "0", count: decimals) : ""
    }

    private static func decimals(of number: Decimal) -> Int {
        "\(number)".split(separator: ".").dropFirst().first?.count ?? 0
    }

    private static func digits(of number: Decimal) -> Int { "\(number)".utf8.count(where: isDigit) }

    /// The format with the marks of notes behind the figure; nil where a mark can't stand in one.
    func pattern(marks: [String]) -> String? {
        guard !marks.contains(where: { $0.contains("\"") || $0.contains("\\") }) else { return nil }
        let note = marks.isEmpty ? "" : " \(marks.joined(separator: " "))"
        let sections = format.split(separator: ";").map { Self.section(String($0), followedBy: note) }
        let pattern = sections.joined(separator: ";")
        return pattern.utf8.count <= Self.longestPattern ? pattern : nil
    }

    /// One part of a format with a text behind it, within its last quotation marks where it ends with one.
    private static func section(_ section: String, followedBy text: String) -> String {
        guard !text.isEmpty else { return section }
        return section.hasSuffix("\"") ? "\(section.dropLast())\(text)\"" : "\(section)\"\(text)\""
    }
}
