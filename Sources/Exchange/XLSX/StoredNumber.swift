import FoundationEssentials

/// A number as a workbook stores it, exact to the fifteen digits that spreadsheets keep.
struct StoredNumber: Hashable, Sendable {
    private(set) var isNegative: Bool
    private(set) var significand: UInt64
    /// Power of ten of the significand's last digit.
    private(set) var exponent: Int

    /// Digits a spreadsheet computes with; more are the noise of its binary numbers.
    static let precision = 15
    private static let mostMagnitude = 60

    /// Reads "1234.5", "-3", "5.7599999999999998E-1"; nil for anything else.
    init?(_ bytes: some Sequence<UInt8>) {
        var parser = Parser()
        for byte in bytes {
            guard parser.take(byte) else { return nil }
        }
        guard parser.hasDigits, abs(parser.scale) <= Self.mostMagnitude else { return nil }
        isNegative = parser.isNegative
        significand = parser.significand
        exponent = parser.scale
        normalize()
    }

    init(_ value: Int) {
        isNegative = value < 0
        significand = UInt64(value.magnitude)
        exponent = 0
        normalize()
    }

    /// Takes the characters of a number one after the other.
    private struct Parser {
        var isNegative = false
        var significand: UInt64 = 0
        var hasDigits = false
        private var power = 0
        private var isPowerNegative = false
        private var fraction = 0
        private var count = 0
        private var stage = Stage.whole
        private var isFirst = true

        private enum Stage { case whole, fraction, power }

        var scale: Int { (isPowerNegative ? -power : power) - fraction }

        mutating func take(_ byte: UInt8) -> Bool {
            defer { isFirst = false }
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): return take(digit: UInt64(byte - UInt8(ascii: "0")))
            case UInt8(ascii: "."):
                guard stage == .whole else { return false }
                stage = .fraction
            case UInt8(ascii: "E"), UInt8(ascii: "e"):
                guard stage != .power, hasDigits else { return false }
                stage = .power
                isFirst = true
                return true
            case UInt8(ascii: "-"):
                guard isFirst || stage == .power && power == 0 else { return false }
                if stage == .power { isPowerNegative = true } else { isNegative = true }
            case UInt8(ascii: "+"): return isFirst || stage == .power && power == 0
            default: return false
            }
            return true
        }

        private mutating func take(digit: UInt64) -> Bool {
            if stage == .power {
                power = min(power * 10 + Int(digit), 10_000)
                return true
            }
            hasDigits = true
            if count >= 18 {
                // Beyond what is kept; a whole digit still counts as a place.
                if stage == .whole { fraction -= 1 }
                return true
            }
            significand = significand * 10 + digit
            if significand > 0 { count += 1 }
            if stage == .fraction { fraction += 1 }
            return true
        }
    }

    /// Rounds to the digits kept and drops zeros at the end.
    private mutating func normalize() {
        var digits = 0
        var rest = significand
        while rest > 0 {
            digits += 1
            rest /= 10
        }
        if digits > Self.precision { drop(digits - Self.precision) }
        while significand > 0, significand.isMultiple(of: 10) {
            significand /= 10
            exponent += 1
        }
        if significand == 0 {
            exponent = 0
            isNegative = false
        }
    }

    /// Drops digits at the end, rounding half up.
    private mutating func drop(_ count: Int) {
        guard count <= 19 else {
            significand = 0
            return
        }
        for index in 0..<count {
            let isLast = index == count - 1
            significand = significand / 10 + (isLast && significand % 10 >= 5 ? 1 : 0)
            exponent += 1
        }
    }

    var decimal: Decimal {
        Decimal(sign: isNegative ? .minus : .plus, exponent: exponent, significand: Decimal(significand))
    }

    var isZero: Bool { significand == 0 }

    /// Digits after the decimal mark.
    var decimals: Int { max(-exponent, 0) }

    func timesPowerOfTen(_ power: Int) -> StoredNumber {
        guard !isZero else { return self }
        var result = self
        result.exponent += power
        return result
    }

    func rounded(decimals: Int) -> StoredNumber {
        guard self.decimals > decimals else { return self }
        var result = self
        result.drop(self.decimals - decimals)
        result.normalize()
        return result
    }

    /// The whole number below or at it, and what is left, in units of 10^-9; nil beyond 10^9.
    var wholeAndBillionths: (whole: Int, billionths: Int)? {
        guard exponent <= 0 || significand < 1_000_000_000, exponent <= 9, !isNegative else { return nil }
        let exact = rounded(decimals: 9)
        var scaled = exact.significand
        for _ in 0..<(9 + exact.exponent) {
            let (product, overflow) = scaled.multipliedReportingOverflow(by: 10)
            guard !overflow else { return nil }
            scaled = product
        }
        return (Int(scaled / 1_000_000_000), Int(scaled % 1_000_000_000))
    }

    /// Its digits with a decimal comma, padded to a number of decimals, thousands parted by dots where asked.
    func text(decimals: Int = 0, grouped: Bool = false) -> String {
        var digits = Array(String(significand).utf8)
        if exponent > 0 { digits += [UInt8](repeating: UInt8(ascii: "0"), count: isZero ? 0 : exponent) }
        let shown = self.decimals
        if digits.count <= shown {
            digits.insert(contentsOf: [UInt8](repeating: UInt8(ascii: "0"), count: shown + 1 - digits.count), at: 0)
        }
        let whole = digits.count - shown
        var result: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
        for (index, digit) in digits.enumerated() {
            if index == whole {
                result.append(UInt8(ascii: ","))
            } else if grouped, index > 0, index < whole, (whole - index).isMultiple(of: 3) {
                result.append(UInt8(ascii: "."))
            }
            result.append(digit)
        }
        if decimals > shown {
            if shown == 0 { result.append(UInt8(ascii: ",")) }
            result += [UInt8](repeating: UInt8(ascii: "0"), count: decimals - shown)
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Digits that can be read in one way only: no thousands parted, never just three decimals.
    var plain: String { text(decimals: decimals == 3 ? 4 : 0) }
}
