import FoundationEssentials

/// By how much a figure has grown or shrunk; only between figures of one kind that are both there.
package enum FigureShift: Hashable, Sendable {
    case money(Money)
    /// Percent points where the unit is "%".
    case number(Decimal, unit: String?)

    /// Nil where nothing can be subtracted, and where both are equal.
    package init?(from before: StatedValue, to after: StatedValue) {
        switch (before, after) {
        case (.money(let old), .money(let new)): self.init(from: old.reading, to: new.reading)
        case (.quantity(let old), .quantity(let new)): self.init(from: old.reading, to: new.reading)
        case (.count(let old), .count(let new)):
            guard let old = old.reading.value, let new = new.reading.value, old != new else { return nil }
            self = .number(Decimal(new) - Decimal(old), unit: nil)
        default: return nil
        }
    }

    package init?(from before: Reported<Money>, to after: Reported<Money>) {
        guard let old = before.value, let new = after.value, old != new, let difference = new.minus(old) else {
            return nil
        }
        self = .money(difference)
    }

    package init?(from before: Reported<Quantity>, to after: Reported<Quantity>) {
        switch (before.value, after.value) {
        case (.percent(let old), .percent(let new)) where old != new: self = .number(new - old, unit: "%")
        case (.number(let old, let unit), .number(let new, let other)) where old != new:
            guard unit == other || unit == nil || other == nil else { return nil }
            self = .number(new - old, unit: other ?? unit)
        default: return nil
        }
    }

    /// The same without its direction.
    package var size: FigureShift {
        switch self {
        case .money(let money): .money(Money(sen: money.sen == .min ? .max : abs(money.sen)))
        case .number(let number, let unit): .number(number.magnitude, unit: unit)
        }
    }

    package var isIncrease: Bool {
        switch self {
        case .money(let money): money > .zero
        case .number(let number, _): number > 0
        }
    }
}
