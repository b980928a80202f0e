import FoundationEssentials

/// What a target or an actual can be. Percentages are percent points: 78.47 % is 78.47.
package enum Quantity: Hashable, Sendable {
    /// A part of a composite target with its printed marker: "b. 40 orang".
    package struct Part: Hashable, Sendable {
        package var marker: String?
        package var raw: String
        package var quantity: Quantity

        package init(marker: String? = nil, raw: String, quantity: Quantity) {
            self.marker = marker
            self.raw = raw
            self.quantity = quantity
        }
    }

    case number(Decimal, unit: String?)
    case percent(Decimal)
    /// A grade on a named scale: "BB", "WTP".
    case rating(String)
    case range(ClosedRange<Decimal>, unit: String?)
    case composite([Part])
    case text(String)

    /// The number it stands for: that of its leading part for a composite, none for grades, ranges and text.
    package var number: Decimal? {
        switch self {
        case .number(let value, _), .percent(let value): value
        case .composite(let parts): parts.first?.quantity.number
        case .rating, .range, .text: nil
        }
    }

    /// Unit in its usual spelling; "%" for percentages.
    package var unit: String? {
        switch self {
        case .number(_, let unit), .range(_, let unit): unit
        case .percent: "%"
        case .composite(let parts): parts.first?.quantity.unit
        case .rating, .text: nil
        }
    }

    package var isPercent: Bool {
        if case .percent = self { true } else { false }
    }

    package var parts: [Part] {
        if case .composite(let parts) = self { parts } else { [] }
    }
}
