import FoundationEssentials

/// A printed number taken apart: Indonesian, English and malformed separators.
///
/// The last separator is the decimal mark where both kinds occur; one kind that repeats groups thousands; one mark
/// before exactly three digits is ambiguous and read as thousands.
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
    /// The other value, where the last mark before three digits can be both: "2,500" is 2500 here and 2.5 there.
    package var alternative: Decimal?
    /// Printed digits after the decimal mark.
    package var decimals: Int

    package var isAmbiguous: Bool { alternative != nil }
    package var isWellFormed: Bool { style != .repeatedMark && style != .mixed }

    /// Reads digits with `.` and `,` and nothing else; nil when it is no number or has more than 18 digits.
    ///
    /// Codes and dates are no numbers: "5.03.02.2.01", "01.02.2020".
    package init?(_ text: some StringProtocol) {
        guard let digits = PrintedDigits(text.utf8) else { return nil }
        decimals = Self.decimals(of: digits)
        style = Self.style(of: digits)
        value = Self.decimal(digits, decimals: decimals)
        if digits.marks.count == 1, digits.isGrouped {
            alternative = Self.decimal(digits, decimals: 3)
        } else if digits.isTwofold, decimals == 3 {
            alternative = Self.decimal(digits, decimals: 0)
        }
    }

    /// The value with the last mark before three digits as the decimal one, as percentages are printed.
    package var asDecimal: Decimal { decimals == 0 ? alternative ?? value : value }

    /// The value with the last mark before three digits grouping thousands, as money and counts are printed.
    package var asThousands: Decimal { decimals == 3 ? alternative ?? value : value }

    private static func decimals(of digits: PrintedDigits) -> Int {
        if digits.marks.isEmpty || (digits.isGrouped && !digits.isTwofold) { return 0 }
        if digits.marks.count == 1 || digits.isTwofold { return digits.lastGroup }
        return digits.lastGroup == 3 ? 0 : digits.lastGroup
    }

    private static func style(of digits: PrintedDigits) -> Style {
        guard let first = digits.marks.first else { return .plain }
        let firstIsDot = first == PrintedDigits.dot
        if digits.isTwofold { return digits.isOrdered ? (firstIsDot ? .indonesian : .english) : .mixed }
        if digits.isGrouped { return firstIsDot ? .indonesian : .english }
        if digits.marks.count > 1 { return .repeatedMark }
        return firstIsDot ? .english : .indonesian
    }

    private static func decimal(_ digits: PrintedDigits, decimals: Int) -> Decimal {
        let significand = Decimal(digits.significand)
        return Decimal(sign: digits.isNegative ? .minus : .plus, exponent: -decimals, significand: significand)
    }
}
