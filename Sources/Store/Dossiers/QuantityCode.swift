import Domain
import FoundationEssentials

/// A quantity as the register writes it: its form, and decimals as text.
struct QuantityCode: Hashable, Codable {
    enum Form: String, Codable {
        case number, percent, rating, range, composite, text
    }

    /// A part of a composite quantity.
    struct Part: Hashable, Codable {
        var marker: String?
        var raw: String
        var quantity: QuantityCode
    }

    var form: Form
    /// The lower end of a range.
    var number: String?
    var upper: String?
    var unit: String?
    /// A grade, or text.
    var wording: String?
    var parts: [Part]?

    init(form: Form, number: String?, upper: String?, unit: String?, wording: String?, parts: [Part]?) {
        self.form = form
        self.number = number
        self.upper = upper
        self.unit = unit
        self.wording = wording
        self.parts = parts
    }

    init(_ quantity: Quantity) {
        self.init(form: .text, number: nil, upper: nil, unit: nil, wording: nil, parts: nil)
        switch quantity {
        case .number(let value, let unit):
            (form, number, self.unit) = (.number, ExactDecimal.text(value), unit)
        case .percent(let value): (form, number) = (.percent, ExactDecimal.text(value))
        case .rating(let grade): (form, wording) = (.rating, grade)
        case .range(let range, let unit):
            (form, self.unit) = (.range, unit)
            (number, upper) = (ExactDecimal.text(range.lowerBound), ExactDecimal.text(range.upperBound))
        case .composite(let parts):
            (form, self.parts) = (.composite, parts.map { Part($0) })
        case .text(let text): wording = text
        }
    }

    /// Nil where what its form needs is missing or unreadable.
    var quantity: Quantity? {
        switch form {
        case .number: decimal(number).map { .number($0, unit: unit) }
        case .percent: decimal(number).map { .percent($0) }
        case .rating: wording.map { .rating($0) }
        case .range:
            decimal(number).flatMap { lower in
                decimal(upper).flatMap { upper in lower <= upper ? .range(lower...upper, unit: unit) : nil }
            }
        case .composite: parts.flatMap { composite($0) }
        case .text: wording.map { .text($0) }
        }
    }

    private func decimal(_ text: String?) -> Decimal? { text.flatMap { ExactDecimal.read($0) } }

    private func composite(_ parts: [Part]) -> Quantity? {
        let read = parts.compactMap { part in
            part.quantity.quantity.map { Quantity.Part(marker: part.marker, raw: part.raw, quantity: $0) }
        }
        return read.count == parts.count ? .composite(read) : nil
    }
}

extension QuantityCode.Part {
    init(_ part: Quantity.Part) {
        self.init(marker: part.marker, raw: part.raw, quantity: QuantityCode(part.quantity))
    }
}
