import FoundationEssentials

/// A printed number taken apart: Indonesian, English and malformed separators.
///
/// The last separator is the decimal mark where both kinds occur; one kind that repeats groups thousands; one mark
/// before exactly three digits is ambiguous and read as thousands (`domain.md` section 10).
package struct NumberReading: Hashable, Sendable {
    package enum Style: String, Hashable, Sendable, CaseIterable {
        /// No separator.
        case plain
        /// 1.018.175.000,00
        case indonesian
        /// 1,018,175,000.00
        case english
        /// 15.000.000.00: one mark for both duties.
        case repeatedMark = "repeated-mark"
        /// 52.566,625.00: marks in no order.
        case mixed
    }

    package var value: Decimal
    package var style: Style
    /// One mark before three digits: "2,500" is 2500 here and 2.5 in `alternative`.
    package var alternative: Decimal?
    /// Printed digits after the decimal mark.
    package var decimals: Int

    package var isAmbiguous: Bool { alternative != nil }
    package var isWellFormed: Bool { style != .repeatedMark && style != .mixed }

    /// Reads digits with `.` and `,` and nothing else; nil when it is no number or has more than 18 digits.
    package init?(_ text: some StringProtocol) {
        guard let tokens = Self.tokens(of: text.utf8) else { return nil }
        self.init(groups: tokens.groups, marks: tokens.marks, isNegative: tokens.isNegative)
    }

    private init?(groups: [String], marks: [UInt8], isNegative: Bool) {
        let dot = UInt8(ascii: ".")
        let last = groups[groups.count - 1]
        let thousands = groups.dropFirst().allSatisfy { $0.utf8.count == 3 } && groups[0].utf8.count <= 3
        let kinds = Set(marks)
        var fraction = ""
        alternative = nil
        if marks.isEmpty {
            style = .plain
        } else if kinds.count == 1, marks.count == 1 {
            style = marks[0] == dot ? .english : .indonesian
            if thousands, groups[0] != "0", !groups[0].isEmpty {
                style = marks[0] == dot ? .indonesian : .english
                alternative = Self.decimal(whole: groups[0], fraction: last, isNegative: isNegative)
            } else {
                fraction = last
            }
        } else if kinds.count == 1 {
            style = marks[0] == dot ? .indonesian : .english
            if !thousands {
                style = .repeatedMark
                if last.utf8.count != 3 { fraction = last }
            }
        } else {
            fraction = last
            let leading = groups.dropFirst().dropLast()
            let isOrdered = Set(marks.dropLast()).count == 1 && marks[0] != marks[marks.count - 1]
            let isGrouped = leading.allSatisfy { $0.utf8.count == 3 } && groups[0].utf8.count <= 3
            style = isOrdered && isGrouped ? (marks[0] == dot ? .indonesian : .english) : .mixed
        }
        let whole = (fraction.isEmpty ? groups : Array(groups.dropLast())).joined()
        guard let value = Self.decimal(whole: whole, fraction: fraction, isNegative: isNegative) else { return nil }
        self.value = value
        decimals = fraction.utf8.count
    }

    private static func tokens(of text: some Sequence<UInt8>) -> (groups: [String], marks: [UInt8], isNegative: Bool)? {
        var groups = [""]
        var marks: [UInt8] = []
        var isNegative = false
        var isFirst = true
        for byte in text {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                groups[groups.count - 1].unicodeScalars.append(Unicode.Scalar(byte))
            case UInt8(ascii: "."), UInt8(ascii: ","):
                marks.append(byte)
                groups.append("")
            case UInt8(ascii: "-") where isFirst:
                isNegative = true
            default:
                return nil
            }
            isFirst = false
        }
        guard let last = groups.last, !last.isEmpty, groups.dropFirst().allSatisfy({ !$0.isEmpty }) else { return nil }
        guard groups.reduce(0, { $0 + $1.utf8.count }) <= 18 else { return nil }
        return (groups, marks, isNegative)
    }

    private static func decimal(whole: String, fraction: String, isNegative: Bool) -> Decimal? {
        guard let digits = Int64(whole + fraction) else { return nil }
        let exponent = -fraction.utf8.count
        return Decimal(sign: isNegative ? .minus : .plus, exponent: exponent, significand: Decimal(digits))
    }
}
