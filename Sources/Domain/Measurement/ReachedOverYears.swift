import FoundationEssentials

/// What is reached up to a year: amounts are added over the years, a position is the last one.
package struct ReachedOverYears: Hashable, Sendable {
    package let figure: ComputedFigure<Quantity>
    /// Whether it is the last position and not a sum.
    package let isPosition: Bool

    /// - Parameters:
    ///   - steps: what was reached before the first year, then in each year, with their labels.
    ///   - accumulation: where nobody stated one, percentages, grades and indices are positions.
    package init(_ steps: [RollUp.Row<Reported<Quantity>>], by accumulation: Accumulation) {
        let known = steps.compactMap(\.value.value)
        let isPosition = Self.isPosition(known, by: accumulation)
        self.isPosition = isPosition
        let terms = steps.map { step in
            step.value.value.map { Explanation.Term(label: step.label, value: IndonesianFormat.quantity($0)) }
                ?? .missing(step.label)
        }
        figure = isPosition ? Self.last(steps, terms) : Self.sum(known, of: steps.count, terms)
    }

    private static func isPosition(_ known: [Quantity], by accumulation: Accumulation) -> Bool {
        switch accumulation {
        case .sum: false
        case .runningTotal, .lastValue, .average, .repeated: true
        case .undetermined:
            known.contains { $0.score == nil || UnitName.isPercent($0.unit) || UnitName.isPosition($0.unit) }
        }
    }

    /// The last year must have a value; an earlier one says nothing of the position reached.
    private static func last(
        _ steps: [RollUp.Row<Reported<Quantity>>], _ terms: [Explanation.Term]
    ) -> ComputedFigure<Quantity> {
        guard let step = steps.last, let value = step.value.value else {
            return ComputedFigure(.missingActual, terms: terms)
        }
        let sentence = "posisi \(step.label) = \(IndonesianFormat.quantity(value))"
        return ComputedFigure(value, Explanation(terms: terms, sentence: sentence))
    }

    private static func sum(
        _ known: [Quantity], of count: Int, _ terms: [Explanation.Term]
    ) -> ComputedFigure<Quantity> {
        guard known.count == count, let sample = known.first(where: { $0.unit != nil }) ?? known.first else {
            return ComputedFigure(.missingActual, terms: terms)
        }
        let scores = known.compactMap(\.score)
        guard scores.count == count else { return ComputedFigure(.notANumber, terms: terms) }
        guard known.allSatisfy({ $0.hasUnit(like: sample) }) else { return ComputedFigure(.unlikeUnits, terms: terms) }
        let total = scores.reduce(0, +)
        let written = scores.map { IndonesianFormat.number($0) }.joined(separator: " + ")
        let value = Quantity.number(total, unit: sample.unit)
        return ComputedFigure(
            value, Explanation(terms: terms, sentence: "\(written) = \(IndonesianFormat.quantity(value))"))
    }
}
