import FoundationEssentials

extension Decimal {
    /// Rounded half up, away from zero, to a number of decimals; FoundationEssentials has no rounding of its own.
    package func rounded(decimals: Int) -> Decimal {
        let cut = truncated(decimals: decimals)
        if cut == self { return self }
        let unit = Decimal(sign: .plus, exponent: -max(decimals, 0), significand: 1)
        let isHalfOrMore = (self - cut).magnitude * 2 >= unit
        guard isHalfOrMore else { return cut }
        return self < 0 ? cut - unit : cut + unit
    }

    /// Cut towards zero to a number of decimals.
    package func truncated(decimals: Int) -> Decimal {
        let kept = max(decimals, 0)
        if isNaN || exponent >= -kept { return self }
        let halves = "\(magnitude)".split(separator: ".", maxSplits: 1)
        guard halves.count > 1, halves[1].utf8.count > kept else { return self }
        let digits = kept == 0 ? String(halves[0]) : "\(halves[0]).\(halves[1].prefix(kept))"
        guard let cut = Decimal(string: digits) else { return self }
        return self < 0 ? -cut : cut
    }

    /// Whether it has no decimals.
    package var isWhole: Bool { !isNaN && truncated(decimals: 0) == self }
}
