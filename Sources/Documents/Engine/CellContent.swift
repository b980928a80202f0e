import Domain
import FoundationEssentials

/// What a cell holds. A hole is never an empty text: it says why, is printed as a hole and listed at the end.
package enum CellContent: Hashable, Sendable {
    package enum Value: Hashable, Sendable {
        /// One or more paragraphs.
        case text([RichText])
        /// A count or figure with the decimals to print; nil prints as many as it has.
        case number(Decimal, decimals: Int?)
        /// Percent points.
        case percent(Decimal, decimals: Int?)
        case money(Money)
        /// By how much a figure grew; a decrease stands in brackets, as in budgets.
        case change(Decimal, decimals: Int)
        /// A figure as its source printed it, also with its unit, and what it was read as: "73 %" is 73.
        case stated(String, Decimal)
    }

    case value(Value)
    /// The source has no value here, and why.
    case missing(String)
    /// What the source left open is printed as it stands there, be it nothing or a dash, and why it is a hole.
    case unfilled(String, why: String)
    /// The question does not arise here.
    case notApplicable
    /// A value could not be computed, and why.
    case failed(String)
    /// Left empty on purpose, to be filled in by hand.
    case room

    package static func text(_ text: String) -> CellContent { .value(.text([RichText(text)])) }
    package static func number(_ count: Int) -> CellContent { .value(.number(Decimal(count), decimals: nil)) }
    package static func paragraphs(_ paragraphs: [RichText]) -> CellContent { .value(.text(paragraphs)) }

    /// A text, or a hole where there is none.
    package static func text(_ text: String?, missing why: String) -> CellContent {
        guard let text, !text.trimmed.isEmpty else { return .missing(why) }
        return .text(text)
    }

    /// A target or actual in these words.
    package static func printed(_ raw: String, as quantity: Quantity?) -> CellContent {
        switch quantity {
        case .number(let number, _), .percent(let number): .value(.stated(raw, number))
        case .rating, .range, .composite, .text, nil: .text(raw)
        }
    }

    /// A target or actual as one would write it.
    package static func quantity(_ quantity: Quantity) -> CellContent {
        .printed(IndonesianFormat.quantity(quantity), as: quantity)
    }

    /// What is printed, one paragraph each; numbers the Indonesian way.
    package var paragraphs: [RichText] {
        switch self {
        case .value(.text(let paragraphs)): paragraphs
        case .value(.number(let number, let decimals)): [RichText(Self.printed(number, decimals))]
        case .value(.percent(let number, let decimals)): [RichText(Self.printed(number, decimals) + "%")]
        case .value(.money(let money)): [RichText(IndonesianFormat.plain(money))]
        case .value(.change(let number, let decimals)): [RichText(Self.bracketed(Self.printed(number, decimals)))]
        case .value(.stated(let raw, _)): [RichText(raw)]
        case .missing: [RichText(MissingMarks.hole, .subdued)]
        case .unfilled(let raw, _): [RichText(raw)]
        case .notApplicable: ["–"]
        case .failed(let why): [RichText("tidak dapat dihitung: \(why)", .subdued)]
        case .room: []
        }
    }

    /// Why there is no value, where there should be one.
    package var gap: String? {
        switch self {
        case .missing(let why), .failed(let why), .unfilled(_, let why): why
        case .value, .notApplicable, .room: nil
        }
    }

    /// Whether it is printed as nothing where something should be.
    package var isBlankHole: Bool {
        if case .unfilled(let raw, _) = self { raw.trimmed.isEmpty } else { false }
    }

    /// Whether it is a figure, for alignment.
    package var isFigure: Bool {
        switch self {
        case .value(.number), .value(.percent), .value(.money), .value(.change): true
        default: false
        }
    }

    /// Whether it is a figure, also one that its source prints with a unit.
    package var isMeasured: Bool {
        if case .value(.stated) = self { true } else { isFigure }
    }

    private static func bracketed(_ number: String) -> String {
        number.hasPrefix("-") ? "(\(number.dropFirst()))" : number
    }

    private static func printed(_ number: Decimal, _ decimals: Int?) -> String {
        decimals.map { IndonesianFormat.number(number, decimals: $0) } ?? IndonesianFormat.number(number)
    }
}
