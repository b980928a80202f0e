import Domain

extension DossierBuilder {
    /// States columns 4 to 11 of the evaluation table (T-C.29) of a plan for 2021; fewer cells leave the rest out.
    mutating func evaluate(_ indicator: EntryID, _ cells: [String]) {
        let columns: [(StatementRole, StatementBasis, StatedPeriod)] = [
            (.target, .strategicPlan, .endOfPlan), (.actual, .own, .through(2018)), (.target, .own, .year(2019)),
            (.actual, .own, .year(2019)), (.rate, .own, .year(2019)), (.target, .own, .year(2020)),
            (.cumulative, .own, .through(2020)), (.rate, .strategicPlan, .through(2020)),
        ]
        for (index, (cell, column)) in zip(cells, columns).enumerated() {
            let value = StatedValue.quantity(QuantityReading.read(cell).stated)
            state(
                Statement(
                    entry: indicator, role: column.0, basis: column.1, period: column.2, value: value, table: "2.1",
                    column: index + 4))
        }
    }
}
