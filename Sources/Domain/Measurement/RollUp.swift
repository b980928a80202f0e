import FoundationEssentials

/// Sums up rows: money is added, rates are ratios of sums, achievements are averaged; percentages are never added.
package enum RollUp {
    /// A row with one value.
    package struct Row<Value: Hashable & Sendable>: Hashable, Sendable {
        package var label: String
        package var value: Value

        package init(_ label: String, _ value: Value) {
            self.label = label
            self.value = value
        }
    }

    /// A part and the whole it is of: money spent and its ceiling.
    package struct Share: Hashable, Sendable {
        package var part: Reported<Money>
        package var whole: Reported<Money>

        package init(part: Reported<Money>, whole: Reported<Money>) {
            self.part = part
            self.whole = whole
        }
    }

    /// The sum of the amounts that are reported; rows without one are counted beside it, rows without a column are not.
    package static func money(_ rows: [Row<Reported<Money>>]) -> ComputedFigure<Money> {
        let counted = rows.filter { $0.value != .notApplicable(.noSuchColumn) }
        let terms = counted.map { term($0.label, $0.value.value.map(IndonesianFormat.plain)) }
        let amounts = counted.compactMap(\.value.value)
        if amounts.isEmpty { return ComputedFigure(.nothingReported, terms: terms) }
        guard let total = Money.sum(amounts) else { return ComputedFigure(.overflow, terms: terms) }
        return ComputedFigure(total, sum(terms, IndonesianFormat.plain(total)))
    }

    /// Parts against wholes in percent, as the ratio of the two sums over the rows that have both.
    package static func rate(_ rows: [Row<Share>]) -> ComputedFigure<Decimal> {
        let pairs = rows.map { row in
            row.value.part.value.flatMap { part in row.value.whole.value.map { (part, $0) } }
        }
        let terms = zip(rows, pairs).map { row, pair in
            term(row.label, pair.map { "\(IndonesianFormat.plain($0.0)) / \(IndonesianFormat.plain($0.1))" })
        }
        let complete = pairs.compactMap { $0 }
        if complete.isEmpty { return ComputedFigure(.nothingReported, terms: terms) }
        guard let part = Money.sum(complete.map(\.0)), let whole = Money.sum(complete.map(\.1)) else {
            return ComputedFigure(.overflow, terms: terms)
        }
        if whole == .zero { return ComputedFigure(.zeroDenominator, terms: terms) }
        let value = part.rupiah / whole.rupiah * 100
        let arithmetic = "\(IndonesianFormat.plain(part)) / \(IndonesianFormat.plain(whole)) × 100"
        return ComputedFigure(value, explanation(terms, "\(arithmetic) = \(printed(value))"))
    }

    /// The mean of the achievements that have a value, each within its cap.
    package static func achievements(_ rows: [Row<Achievement>]) -> ComputedFigure<Decimal> {
        let terms = rows.map { term($0.label, $0.value.capped.map(printed)) }
        let values = rows.compactMap(\.value.capped)
        if values.isEmpty { return ComputedFigure(.nothingReported, terms: terms) }
        let mean = values.reduce(0, +) / Decimal(values.count)
        let counted = terms.filter(\.isCounted).map(\.value).joined(separator: " + ")
        return ComputedFigure(mean, explanation(terms, "(\(counted)) / \(values.count) = \(printed(mean))"))
    }

    private static func sum(_ terms: [Explanation.Term], _ total: String) -> Explanation {
        explanation(terms, terms.filter(\.isCounted).map(\.value).joined(separator: " + ") + " = \(total)")
    }

    private static func explanation(_ terms: [Explanation.Term], _ sentence: String) -> Explanation {
        var explanation = Explanation(terms: terms, sentence: sentence)
        if explanation.missing > 0 {
            explanation.notes = ["\(explanation.missing) dari \(terms.count) baris tanpa nilai, tidak dihitung."]
        }
        return explanation
    }

    private static func term(_ label: String, _ value: String?) -> Explanation.Term {
        value.map { Explanation.Term(label: label, value: $0) } ?? .missing(label)
    }

    private static func printed(_ value: Decimal) -> String { IndonesianFormat.number(value.rounded(decimals: 2)) }
}
