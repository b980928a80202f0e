import Domain
import FoundationEssentials

/// Whether quarterly targets make the year's by the method of the indicator, or by any when none is settled.
enum YearMethod {
    static func fits(_ figures: TargetFigures, year: Decimal) -> Bool {
        let method = figures.indicator.method
        if !method.accumulationIsProposed, Accumulation.determined.contains(method.accumulation) {
            return fits(figures, year: year, method: method.accumulation)
        }
        return Accumulation.determined.contains { fits(figures, year: year, method: $0) }
    }

    private static func fits(_ figures: TargetFigures, year: Decimal, method: Accumulation) -> Bool {
        guard let last = figures.filled.last else { return true }
        switch method {
        case .sum: return (figures.total - year).magnitude <= figures.rounding
        case .repeated: return figures.isConstant && last.value == year
        case .runningTotal: return figures.isRising && last.value == year
        case .lastValue: return last.value == year && !addsUp(figures)
        case .average: return isMean(figures, year: year)
        case .undetermined: return true
        }
    }

    /// Whole things are counted up over the quarters; a falling count that happens to end at the year's is no position.
    private static func addsUp(_ figures: TargetFigures) -> Bool {
        figures.filled.count > 1 && UnitName.isCounted(figures.unit)
    }

    private static func isMean(_ figures: TargetFigures, year: Decimal) -> Bool {
        guard !figures.isConstant, !UnitName.isCounted(figures.unit) else { return false }
        let count = Decimal(figures.filled.count)
        let unit = Decimal(sign: .plus, exponent: min(0, year.exponent), significand: 1)
        return (figures.total - year * count).magnitude <= unit / 2 * count
    }
}
