import FoundationEssentials

/// Decimals as text without loss: no engine has a type for them that keeps every digit.
enum ExactDecimal {
    static func text(_ value: Decimal) -> String { "\(value)" }

    /// Reads digits with an optional sign and point; nil for anything else.
    static func read(_ text: String) -> Decimal? {
        var digits: [UInt8] = []
        var decimals: Int?
        var isNegative = false
        for (index, byte) in text.utf8.enumerated() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits.append(byte)
                decimals = decimals.map { $0 + 1 }
            case UInt8(ascii: ".") where decimals == nil && !digits.isEmpty: decimals = 0
            case UInt8(ascii: "-") where index == 0: isNegative = true
            default: return nil
            }
        }
        guard !digits.isEmpty, decimals != 0 else { return nil }
        // Most have few digits, for which there is a quicker way.
        guard let significand = Int64(String(decoding: digits, as: UTF8.self)) else { return Decimal(string: text) }
        return Decimal(
            sign: isNegative ? .minus : .plus, exponent: -(decimals ?? 0), significand: Decimal(significand))
    }
}
