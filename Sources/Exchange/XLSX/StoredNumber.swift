import FoundationEssentials

/// A number as a workbook stores it, exact to the fifteen digits that spreadsheets keep.
struct StoredNumber: Hashable, Sendable {
    private(set) var significand: UInt64
    /// Power of ten of the significand's last digit.
    private(set) var exponent: Int
    private(set) var isNegative: Bool

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

    /// The same for the bytes of a cell; whole numbers, which most are, take a shorter way.
    init?(bytes: UnsafeBufferPointer<UInt8>) {
        if let whole = Self.whole(bytes) { self.init(whole) } else { self.init(bytes) }
    }

    /// The number that digits alone write, where they are no more than a spreadsheet keeps.
    private static func whole(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard (1...precision).contains(bytes.count) else { return nil }
        var value = 0
        for byte in bytes {
            let digit = byte &- UInt8(ascii: "0")
            guard digit <= 9 else { return nil }
            value = value * 10 + Int(digit)
        }
        return value
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
        let digits = Self.digits(of: significand)
        if digits > Self.precision { drop(digits - Self.precision) }
        dropZeros()
    }

    private mutating func dropZeros() {
        guard significand > 0 else {
            exponent = 0
            isNegative = false
            return
        }
        while significand.isMultiple(of: 10) {
            significand /= 10
            exponent += 1
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
        let shown = self.decimals
        let zeros = max(exponent, 0)
        let whole = max(Self.digits(of: significand) + zeros - shown, 1)
        let fraction = max(shown, decimals)
        let marks = (grouped ? (whole - 1) / 3 : 0) + (fraction > 0 ? 1 : 0)
        let count = (isNegative ? 1 : 0) + whole + marks + fraction
        return String(unsafeUninitializedCapacity: count) { buffer in
            var digits = DigitWriter(buffer: buffer, end: count, rest: significand)
            digits.putZeros(fraction - shown)
            for _ in 0..<shown { digits.putDigit() }
            if fraction > 0 { digits.put(UInt8(ascii: ",")) }
            for place in 0..<whole {
                if grouped, place > 0, place.isMultiple(of: 3) { digits.put(UInt8(ascii: ".")) }
                if place < zeros { digits.putZeros(1) } else { digits.putDigit() }
            }
            if isNegative { digits.put(UInt8(ascii: "-")) }
            return count
        }
    }

    /// Writes a number from its last digit to its first.
    private struct DigitWriter {
        let buffer: UnsafeMutableBufferPointer<UInt8>
        var end: Int
        var rest: UInt64

        mutating func put(_ byte: UInt8) {
            end -= 1
            buffer[end] = byte
        }

        mutating func putDigit() {
            put(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        }

        mutating func putZeros(_ count: Int) {
            for _ in 0..<max(count, 0) { put(UInt8(ascii: "0")) }
        }
    }

    private static func digits(of number: UInt64) -> Int {
        var count = 1
        var rest = number
        while rest >= 10 {
            count += 1
            rest /= 10
        }
        return count
    }

    /// Digits that can be read in one way only: no thousands parted, never just three decimals.
    var plain: String { text(decimals: decimals == 3 ? 4 : 0) }
}
