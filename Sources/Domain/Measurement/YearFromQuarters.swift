import FoundationEssentials

/// The value of a year, or of the year so far, from its quarters by the stated accumulation.
package enum YearFromQuarters {
    /// Numbers in the order of the quarters, from the first up to `last`.
    ///
    /// `due` are the quarters in which a value must stand, usually those with a target: one of them missing leaves
    /// the period incomplete. A quarter that isn't due and has nothing is passed over, never counted as zero.
    package static func value(
        of quarters: [Reported<Decimal>], by accumulation: Accumulation, due: Set<Quarter> = Set(Quarter.allCases),
        upTo last: Quarter = .fourth
    ) -> ComputedFigure<Decimal> {
        let rows = zip(Quarter.allCases, quarters).filter { $0.0 <= last }
        let terms = rows.map { quarter, value in
            value.value.map { Explanation.Term(label: quarter.title, value: IndonesianFormat.number($0)) }
                ?? .missing(quarter.title)
        }
        let reported = Set(rows.filter { $0.1.isReported }.map(\.0))
        let open = due.filter { $0 <= last }.subtracting(reported).sorted()
        if !open.isEmpty { return ComputedFigure(.incompletePeriod(open), terms: terms) }
        let values = rows.compactMap(\.1.value)
        guard let latest = values.last else { return ComputedFigure(.nothingReported, terms: terms) }
        return computed(values, latest: latest, by: accumulation, terms: terms)
    }

    /// The same for quantities of one unit; grades only ever stand for a last position or one value repeated.
    package static func value(
        of quarters: [Reported<Quantity>], by accumulation: Accumulation, due: Set<Quarter> = Set(Quarter.allCases),
        upTo last: Quarter = .fourth
    ) -> ComputedFigure<Quantity> {
        let known = zip(Quarter.allCases, quarters).filter { $0.0 <= last }.compactMap(\.1.value)
        // A quarter without a value stays without a number; a grade among numbers is told apart below.
        let numbers = quarters.map { $0.flatMap { $0.score.map(Reported.reported) ?? .missing(.unreadable) } }
        guard let sample = known.last else {
            return value(of: numbers, by: accumulation, due: due, upTo: last).map { .number($0, unit: nil) }
        }
        guard known.allSatisfy({ $0.score != nil }) else {
            return grade(of: quarters, by: accumulation, due: due, upTo: last)
        }
        guard known.allSatisfy({ $0.hasUnit(like: sample) }) else { return ComputedFigure(.unlikeUnits) }
        let figure = value(of: numbers, by: accumulation, due: due, upTo: last)
        return figure.map { sample.isPercent ? .percent($0) : .number($0, unit: sample.unit) }
    }

    private static func computed(
        _ values: [Decimal], latest: Decimal, by accumulation: Accumulation, terms: [Explanation.Term]
    ) -> ComputedFigure<Decimal> {
        switch accumulation {
        case .sum:
            let total = values.reduce(0, +)
            return figure(total, terms, "\(joined(terms)) = \(printed(total))")
        case .average:
            return mean(of: values, terms: terms, notes: [])
        case .repeated:
            if values.allSatisfy({ $0 == latest }) { return figure(latest, terms, "tiap triwulan \(printed(latest))") }
            return mean(of: values, terms: terms, notes: ["Nilai triwulan berbeda: diambil rata-ratanya."])
        case .runningTotal, .lastValue:
            let quarter = terms.last(where: \.isCounted)?.label ?? ""
            let isFalling = zip(values, values.dropFirst()).contains { $0 > $1 }
            let notes = accumulation == .runningTotal && isFalling ? ["Nilai s.d. triwulan menurun."] : []
            let position = accumulation == .runningTotal ? "s.d. \(quarter)" : "posisi \(quarter)"
            return figure(latest, terms, "\(position) = \(printed(latest))", notes: notes)
        case .undetermined:
            return ComputedFigure(.undeterminedAccumulation, terms: terms)
        }
    }

    private static func mean(of values: [Decimal], terms: [Explanation.Term], notes: [String]) -> ComputedFigure<
        Decimal
    > {
        let mean = values.reduce(0, +) / Decimal(values.count)
        return figure(mean, terms, "(\(joined(terms))) / \(values.count) = \(printed(mean))", notes: notes)
    }

    private static func grade(
        of quarters: [Reported<Quantity>], by accumulation: Accumulation, due: Set<Quarter>, upTo last: Quarter
    ) -> ComputedFigure<Quantity> {
        let rows = zip(Quarter.allCases, quarters).filter { $0.0 <= last }
        let open = rows.filter { due.contains($0.0) && !$0.1.isReported }.map(\.0)
        if !open.isEmpty { return ComputedFigure(.incompletePeriod(open)) }
        let known = rows.compactMap(\.1.value)
        let isRepeated = accumulation == .repeated && known.allSatisfy { $0 == known.first }
        guard accumulation == .lastValue || isRepeated, let latest = known.last else {
            return ComputedFigure(.gradesDontAdd)
        }
        let terms = rows.map { quarter, value in
            value.value.map { Explanation.Term(label: quarter.title, value: IndonesianFormat.quantity($0)) }
                ?? .missing(quarter.title)
        }
        let label = terms.last(where: \.isCounted)?.label ?? ""
        return ComputedFigure(
            latest, Explanation(terms: terms, sentence: "posisi \(label) = \(IndonesianFormat.quantity(latest))"))
    }

    private static func figure(
        _ value: Decimal, _ terms: [Explanation.Term], _ sentence: String, notes: [String] = []
    ) -> ComputedFigure<Decimal> {
        ComputedFigure(value, Explanation(terms: terms, sentence: sentence, notes: notes))
    }

    private static func joined(_ terms: [Explanation.Term]) -> String {
        terms.filter(\.isCounted).map(\.value).joined(separator: " + ")
    }

    private static func printed(_ value: Decimal) -> String { IndonesianFormat.number(value.rounded(decimals: 2)) }
}
