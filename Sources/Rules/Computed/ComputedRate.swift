import Domain
import FoundationEssentials

/// A printed percentage and the two figures it is computed from.
struct ComputedRate: Sendable {
    enum Verdict: Hashable, Sendable {
        case right
        /// Cut off instead of rounded.
        case cut
        case wrong
    }

    let rate: StatedFigure
    let result: StatedFigure
    let target: StatedFigure
    /// The right result, where the printed one is a wrong sum: the rate may rest on it.
    var meantResult: Decimal?

    init(rate: StatedFigure, result: StatedFigure, target: StatedFigure, meantResult: Decimal? = nil) {
        self.rate = rate
        self.result = result
        self.target = target
        self.meantResult = meantResult
    }

    /// In percent points; nil where it can't be computed.
    var expected: Decimal? { result.number.flatMap(percentage) }

    /// As printed, in percent points; nil for anything that is no bare number or percentage.
    var printed: Decimal? {
        switch rate.quantity {
        case .percent(let value), .number(let value, nil): value
        case .number(let value, _) where !rate.printsUnit: value
        default: nil
        }
    }

    /// Nil where there is nothing to compare.
    var verdict: Verdict? {
        guard let printed, let expected else { return nil }
        let first = compare(printed, with: expected)
        if first == .wrong, let other = meantResult.flatMap(percentage) { return compare(printed, with: other) }
        return first
    }

    /// Whether the printed rate rests on the right sum while the sum itself is printed wrong.
    var restsOnMeantResult: Bool {
        guard let printed, let other = meantResult.flatMap(percentage), let expected else { return false }
        return compare(printed, with: expected) == .wrong && compare(printed, with: other) != .wrong
    }

    /// "7 ÷ 6 × 100 = 116,67%".
    var calculation: String? {
        guard let result = result.number, let target = target.number, let expected else { return nil }
        let (over, under) = (IndonesianFormat.number(result), IndonesianFormat.number(target))
        return "\(over) ÷ \(under) × 100 = \(IndonesianFormat.percent(expected.rounded(decimals: places)))"
    }

    /// The right percentage, written with the decimals printed, at least two where it needs them.
    var written: String? {
        expected.map { IndonesianFormat.percent($0.rounded(decimals: places)) }
    }

    /// What explains the printed figure: another result, digits exchanged or left out.
    var explanation: Localized? {
        guard let printed, let expected else { return nil }
        let rounded = expected.rounded(decimals: 2)
        if let slip = PrintedSlip.between(printed: printed, meant: rounded)
            ?? PrintedSlip.between(printed: printed, meant: expected.truncated(decimals: 2))
        {
            return slip.title
        }
        if let number = target.number, let other = result.number {
            let implied = (printed * number / 100).rounded(decimals: 0)
            let isWhole = other.isWhole && number.isWhole && number >= 20
            if isWhole, implied != other, implied > 0, let rate = percentage(implied),
                compare(printed, with: rate) != .wrong, printed != 100
            {
                let other = IndonesianFormat.number(implied)
                return .init(id: "sesuai dengan realisasi \(other)", en: "computed from a result of \(other)")
            }
        }
        return nil
    }

    private var places: Int { max(2, rate.decimals) }

    private func percentage(_ result: Decimal) -> Decimal? {
        guard let number = target.number, number > 0 else { return nil }
        return result * 100 / number
    }

    private func compare(_ printed: Decimal, with expected: Decimal) -> Verdict {
        let decimals = rate.decimals
        if expected.rounded(decimals: decimals) == printed { return .right }
        if expected.truncated(decimals: decimals) == printed { return .cut }
        let isFraction = !(rate.quantity?.isPercent ?? false) && printed <= 2
        if isFraction, (expected / 100).rounded(decimals: decimals) == printed { return .right }
        return isOfLowerBetter(printed, decimals: decimals) ? .right : .wrong
    }

    /// Where less is better, the forms of the field also compute (2 × target − result) ÷ target and target ÷ result.
    private func isOfLowerBetter(_ printed: Decimal, decimals: Int) -> Bool {
        guard let result = result.number, let target = target.number, target > 0, result > 0, result != target,
            printed != 100
        else { return false }
        let other = [(target * 2 - result) * 100 / target, target * 100 / result]
        return other.contains { $0.rounded(decimals: decimals) == printed }
    }
}

extension ComputedRow {
    /// The year's rates beside its result and target.
    var rates: [ComputedRate] {
        yearRates.compactMap { year, rate in
            guard let result = actual(in: year), let target = target(in: year) else { return nil }
            return ComputedRate(rate: rate, result: result, target: target)
        }
    }

    /// The rates of attainment of the strategic plan.
    var attainmentRates: [ComputedRate] {
        attainments.compactMap { year, rate in
            guard let goal, let result = reached(through: year) else { return nil }
            let sum = sums.first { $0.total.place.path == result.place.path }
            let isShare = sum?.isOfPercentages(named: indicator?.name) ?? false
            return ComputedRate(
                rate: rate, result: result, target: goal, meantResult: isShare ? nil : sum?.expected)
        }
    }
}
