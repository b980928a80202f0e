import Domain

extension DossierBuilder {
    /// States an indicator's target of 2021, or the forward one of 2022, in a table of a work plan.
    mutating func planTarget(
        _ indicator: EntryID, _ raw: String, basis: StatementBasis = .own, table: String = "4.2"
    ) {
        let value = StatedValue.quantity(QuantityReading.read(raw).stated)
        let year = basis == .forward ? 2022 : 2021
        state(
            Statement(
                entry: indicator, role: .target, basis: basis, period: .year(year), value: value, table: table))
    }
}
