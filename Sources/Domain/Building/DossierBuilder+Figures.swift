extension DossierBuilder {
    /// States the year's target of an indicator as printed.
    package mutating func target(_ entry: EntryID, _ raw: String, year: Int, place: SourcePlace? = nil) {
        state(figure(entry, .target, .year(year), raw: raw, place: place))
    }

    /// States four quarterly targets as printed; nil where the layout has no such cell.
    package mutating func quarters(_ entry: EntryID, _ raws: [String?], year: Int) {
        for (quarter, raw) in zip(Quarter.allCases, raws) {
            guard let raw else { continue }
            state(figure(entry, .target, .quarter(year: year, quarter), raw: raw, place: nil))
        }
    }

    /// States the year's budget as printed.
    package mutating func budget(_ entry: EntryID, _ raw: String, year: Int, place: SourcePlace? = nil) {
        let value = StatedValue.money(MoneyReading.read(raw))
        state(Statement(entry: entry, role: .budget, period: .year(year), value: value, place: place))
    }

    /// States four quarterly amounts as printed; nil where the layout has no such cell.
    package mutating func quarterBudgets(_ entry: EntryID, _ raws: [String?], year: Int) {
        for (quarter, raw) in zip(Quarter.allCases, raws) {
            guard let raw else { continue }
            let value = StatedValue.money(MoneyReading.read(raw))
            state(Statement(entry: entry, role: .budget, period: .quarter(year: year, quarter), value: value))
        }
    }

    /// Proposes each indicator's accumulation from its figures where nobody stated one.
    package mutating func proposeAccumulation(_ entry: EntryID) {
        let stated = statements(of: entry).filter { $0.role == .target && $0.basis == .own }
        var quarters: [Quantity?] = [nil, nil, nil, nil]
        var year: Quantity?
        for statement in stated {
            switch statement.period {
            case .quarter(_, let quarter): quarters[quarter.index] = statement.quantity?.reading.value
            case .year: year = statement.quantity?.reading.value
            default: break
            }
        }
        let accumulation = AccumulationInference.propose(quarters: quarters, year: year)
        editIndicator(entry) { $0.accumulation = accumulation }
    }

    private func figure(
        _ entry: EntryID, _ role: StatementRole, _ period: StatedPeriod, raw: String, place: SourcePlace?
    ) -> Statement {
        let unit = self.entry(of: entry)?.unit
        let value = StatedValue.quantity(QuantityReading.read(raw, unit: unit).stated)
        return Statement(entry: entry, role: role, period: period, value: value, place: place)
    }
}
