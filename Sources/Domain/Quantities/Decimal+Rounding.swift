import FoundationEssentials

extension Decimal {
    /// Rounded half up, away from zero, to a number of decimals; FoundationEssentials has no rounding of its own.
    package func rounded(decimals: Int) -> Decimal {
        let cut = truncated(decimals: decimals)
        let unit = Decimal(sign: .plus, exponent: -decimals, significand: 1)
        let isHalfOrMore = (self - cut).magnitude * 2 >= unit
        guard isHalfOrMore else { return cut }
        return self < 0 ? cut - unit : cut + unit
    }

    /// Cut towards zero to a number of decimals.
    package func truncated(decimals: Int) -> Decimal {
        let halves = "\(magnitude)".split(separator: ".", maxSplits: 1)
        guard halves.count > 1, halves[1].count > decimals else { return self }
        let fraction = halves[1].prefix(decimals)
        guard let whole = Decimal(string: String(halves[0])), let part = Decimal(string: "0" + String(fraction)) else {
            return self
        }
        let scaled = whole + part * Decimal(sign: .plus, exponent: -fraction.count, significand: 1)
        return self < 0 ? -scaled : scaled
    }

    /// Whether it has no decimals.
    package var isWhole: Bool { truncated(decimals: 0) == self }
}
