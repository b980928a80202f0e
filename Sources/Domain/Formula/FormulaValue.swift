import FoundationEssentials

/// A number on its way through a formula, with its unit.
struct FormulaValue {
    let number: Decimal
    /// Nil for a pure number.
    let unit: String?
    /// Whether it came from dividing like by like.
    var isQuotient = false
    /// Whether it was written "100%".
    var isHundredPercent = false

    init(_ number: Decimal, unit: String?, isQuotient: Bool = false, isHundredPercent: Bool = false) {
        self.number = number
        self.unit = unit
        self.isQuotient = isQuotient
        self.isHundredPercent = isHundredPercent
    }

    var quantity: Quantity {
        UnitName.isPercent(unit) ? .percent(number) : .number(number, unit: unit)
    }

    func combined(_ operation: Formula.Operation, _ other: FormulaValue) -> Result<FormulaValue, AchievementGap> {
        switch operation {
        case .add: sum(with: other) { $0 + $1 }
        case .subtract: sum(with: other) { $0 - $1 }
        case .multiply: product(with: other)
        case .divide: quotient(by: other)
        }
    }

    private func sum(
        with other: FormulaValue, _ combine: (Decimal, Decimal) -> Decimal
    ) -> Result<FormulaValue, AchievementGap> {
        if let unit, let theirs = other.unit, unit != theirs { return .failure(.unlikeUnits) }
        return FormulaValue(combine(number, other.number), unit: unit ?? other.unit).checked
    }

    private func product(with other: FormulaValue) -> Result<FormulaValue, AchievementGap> {
        if other.makesPercent(of: self) { return FormulaValue(number * 100, unit: "%").checked }
        if makesPercent(of: other) { return FormulaValue(other.number * 100, unit: "%").checked }
        if let unit, let theirs = other.unit {
            return FormulaValue(number * other.number, unit: "\(unit) × \(theirs)").checked
        }
        return FormulaValue(number * other.number, unit: unit ?? other.unit).checked
    }

    private func quotient(by other: FormulaValue) -> Result<FormulaValue, AchievementGap> {
        if other.number == 0 { return .failure(.zeroDenominator) }
        let value = number / other.number
        switch (unit, other.unit) {
        case (let unit, nil): return FormulaValue(value, unit: unit, isQuotient: unit == nil).checked
        case (nil, _): return FormulaValue(value, unit: nil, isQuotient: true).checked
        case (let unit?, let theirs?):
            if unit == theirs { return FormulaValue(value, unit: nil, isQuotient: true).checked }
            return FormulaValue(value, unit: "\(unit)/\(theirs)").checked
        }
    }

    /// "× 100%" turns any pure number into percent points, "× 100" only a quotient.
    private func makesPercent(of other: FormulaValue) -> Bool {
        other.unit == nil && (isHundredPercent || (number == 100 && unit == nil && other.isQuotient))
    }

    private var checked: Result<FormulaValue, AchievementGap> { number.isNaN ? .failure(.overflow) : .success(self) }
}
