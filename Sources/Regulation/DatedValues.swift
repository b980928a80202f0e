/// A value that regulations set, as it changed over the years; each edition with its legal basis.
package struct DatedValues<Value: Hashable & Sendable>: Hashable, Sendable {
    package struct Edition: Hashable, Sendable {
        /// The fiscal year from which it holds.
        package let firstYear: Int
        package let value: Value
        package let basis: LegalBasis

        package init(from firstYear: Int, _ value: Value, basis: LegalBasis) {
            self.firstYear = firstYear
            self.value = value
            self.basis = basis
        }
    }

    /// The oldest first.
    package let editions: [Edition]

    package init(_ editions: Edition...) {
        self.editions = editions.sorted { $0.firstYear < $1.firstYear }
    }

    /// What held in a fiscal year; nil before the first edition.
    package func edition(in year: Int) -> Edition? {
        editions.last { $0.firstYear <= year }
    }
}
