import Domain
import FoundationEssentials

/// QUANTITY of `selaras.dossier/1`: what is printed, and what it was read as.
enum QuantityShape {
    /// The kinds of the contract.
    enum Kind: String, CaseIterable {
        case number, percent, rating, range, composite, text, blank
    }

    /// What stands in place of a value.
    enum Gap: String, CaseIterable {
        case blank, dash, unreadable
        case noSuchColumn = "no-such-column"

        func reported<Value>() -> Reported<Value> {
            switch self {
            case .blank: .missing(.blank)
            case .dash: .missing(.dash)
            case .unreadable: .missing(.unreadable)
            case .noSuchColumn: .notApplicable(.noSuchColumn)
            }
        }
    }

    static func tree(_ stated: StatedQuantity) -> StructuredValue { .object(fields(stated)) }

    static func fields(_ stated: StatedQuantity) -> [StructuredValue.Field] {
        [.init("raw", .string(stated.raw))] + fields(of: stated.reading, raw: stated.raw)
    }

    /// Everything but `raw`.
    static func fields(of reading: Reported<Quantity>, raw: String) -> [StructuredValue.Field] {
        switch reading {
        case .reported(let quantity): return fields(of: quantity, raw: raw)
        case .missing, .notApplicable:
            let gap = gap(of: reading)
            let kind = gap == .unreadable ? Kind.text : .blank
            return head(kind) + (gap == impliedGap(raw) ? [] : [.init("gap", .string(gap.rawValue))])
        }
    }

    private static func fields(of quantity: Quantity, raw: String) -> [StructuredValue.Field] {
        switch quantity {
        case .number(let value, let unit): return head(.number, value, unit)
        case .percent(let value): return head(.percent, value, "%")
        case .rating(let grade): return head(.rating) + [.init("grade", .string(grade))]
        case .range(let range, let unit):
            return head(.range, nil, unit) + [
                .init("lower", number(range.lowerBound)), .init("upper", number(range.upperBound)),
            ]
        case .composite(let parts):
            return head(.composite, quantity.number, quantity.unit, parts: parts.map(part))
        case .text(let text): return head(.text) + (text == raw.squeezed ? [] : [.init("text", .string(text))])
        }
    }

    private static func head(
        _ kind: Kind, _ value: Decimal? = nil, _ unit: String? = nil, parts: [StructuredValue] = []
    ) -> [StructuredValue.Field] {
        [
            .init("kind", .string(kind.rawValue)), .init("value", number(value)), .init("unit", .text(unit)),
            .init("parts", .array(parts)),
        ]
    }

    private static func part(_ part: Quantity.Part) -> StructuredValue {
        .object(
            [.init("marker", .text(part.marker)), .init("raw", .string(part.raw))]
                + fields(of: part.quantity, raw: part.raw))
    }

    static func number(_ value: Decimal?) -> StructuredValue {
        value.flatMap { ExactNumber($0) }.map { .number($0) } ?? .null
    }

    private static func gap(of reading: Reported<Quantity>) -> Gap {
        switch reading {
        case .missing(.blank): .blank
        case .missing(.dash): .dash
        case .notApplicable: .noSuchColumn
        case .missing(.unreadable), .reported: .unreadable
        }
    }

    /// The gap that the printed text alone tells.
    static func impliedGap(_ raw: String) -> Gap? {
        let text = raw.trimmed
        return text.isEmpty ? .blank : MissingMarks.isDash(text) ? .dash : nil
    }
}
