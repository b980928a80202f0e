import FoundationEssentials

/// Proposes how quarters make a year from the figures alone; a person confirms.
package enum AccumulationInference {
    /// As `propose(quarters:year:isPercent:)`, for quantities of any kind; grades only ever stand for a last position.
    package static func propose(quarters: [Quantity?], year: Quantity?) -> Accumulation {
        let filled = quarters.compactMap { $0 }
        guard let last = filled.last else { return .undetermined([]) }
        if filled.contains(where: { $0.number == nil }) {
            return filled.count == 1 && quarters.last == last ? .lastValue : .undetermined([])
        }
        return propose(quarters: quarters.map { $0?.number }, year: year?.number, isPercent: last.isPercent)
    }

    /// `quarters` in order, nil where nothing is planned; `year` nil where the layout or the cell has none.
    package static func propose(quarters: [Decimal?], year: Decimal?, isPercent: Bool) -> Accumulation {
        let filled = quarters.enumerated().compactMap { index, value in value.map { (index, $0) } }
        guard let last = filled.last else { return .undetermined([]) }
        guard let year else { return withoutYear(filled: filled, isPercent: isPercent) }
        if filled.count == 1 {
            guard last.1 == year else { return .undetermined([]) }
            return last.0 == 3 ? .lastValue : .sum
        }
        let values = filled.map(\.1)
        if values.count(where: { $0 != 0 }) == 1, values.contains(year) { return .sum }
        let fitting = candidates(filled: values, year: year)
        return fitting.count == 1 ? fitting[0] : .undetermined(fitting)
    }

    /// Every method under which the filled quarters make the year.
    package static func candidates(filled: [Decimal], year: Decimal) -> [Accumulation] {
        guard let last = filled.last else { return [] }
        let total = filled.reduce(0, +)
        let isRising = zip(filled, filled.dropFirst()).allSatisfy { $0 <= $1 }
        let isConstant = filled.allSatisfy { $0 == last }
        var fitting: [Accumulation] = []
        if total == year { fitting.append(.sum) }
        if isConstant, last == year { fitting.append(.repeated) }
        if isRising, !isConstant, last == year { fitting.append(.runningTotal) }
        if !isConstant, total == year * Decimal(filled.count) { fitting.append(.average) }
        return fitting
    }

    private static func withoutYear(filled: [(Int, Decimal)], isPercent: Bool) -> Accumulation {
        let values = filled.map(\.1)
        if filled.count == 1 { return filled[0].0 == 3 ? .lastValue : .sum }
        guard isPercent else {
            let isConstant = Set(values).count == 1
            let isRising = !isConstant && zip(values, values.dropFirst()).allSatisfy { $0 <= $1 }
            return .undetermined(isConstant ? [.sum, .repeated] : isRising ? [.sum, .runningTotal] : [.sum])
        }
        let fitting = candidates(filled: values, year: 100)
        return fitting.count == 1 ? fitting[0] : .undetermined(fitting)
    }
}
