import Domain
import FoundationEssentials

extension QuantityShape {
    /// A QUANTITY, or a bare text or number as one types it; `unit` is that of the indicator.
    static func read(_ value: StructuredValue, _ trail: Trail, unit: String?) throws(ShapeFault) -> StatedQuantity {
        switch value {
        case .object:
            var object = try ShapeReader(value, trail)
            let stated = try read(&object, unit: unit)
            object.finish()
            return stated
        case .number(let number):
            let decimal = try Shape.decimal(value, trail)
            return StatedQuantity(raw: number.text, reading: .reported(quantity(decimal, unit: unit)))
        default:
            return asPrinted(try Shape.text(value, trail), trail, unit: unit)
        }
    }

    /// Reads a text as the cell of a table is read; what can be read in two ways is noted as a doubt.
    private static func asPrinted(_ raw: String, _ trail: Trail, unit: String?) -> StatedQuantity {
        let reading = QuantityReading.read(raw, unit: unit)
        if let ambiguity = reading.ambiguity, let value = reading.stated.reading.value {
            trail.noteDoubt(raw: raw, read: IndonesianFormat.quantity(value), why: ambiguity)
        }
        return reading.stated
    }

    /// The keys of a QUANTITY out of an object that may hold more. `raw` alone is read as a cell would be.
    static func read(_ object: inout ShapeReader, unit: String?) throws(ShapeFault) -> StatedQuantity {
        let raw = try object.text("raw")
        let reading = try reading(&object, raw: raw ?? "")
        if let reading { return StatedQuantity(raw: raw ?? printed(reading), reading: reading) }
        guard let raw else { throw object.trail.fault(Reason(.needsRawOrValue)) }
        return asPrinted(raw, object.trail, unit: unit)
    }

    /// What the keys beside `raw` say; nil where they say nothing.
    static func reading(_ object: inout ShapeReader, raw: String) throws(ShapeFault) -> Reported<Quantity>? {
        let kind = try object.word("kind", Kind.self)
        let value = try object.decimal("value")
        let unit = try object.text("unit")
        let parts = try object.list("parts", part)
        let gap = try object.word("gap", Gap.self)
        let grade = try object.text("grade")
        let text = try object.text("text")
        let lower = try object.decimal("lower")
        let upper = try object.decimal("upper")
        if let gap { return gap.reported() }
        switch kind {
        case .number:
            return .reported(.number(try needed(value, "value", object), unit: unit))
        case .percent: return .reported(.percent(try needed(value, "value", object)))
        case .rating: return .reported(.rating(grade ?? raw.squeezed))
        case .range:
            let range = (try needed(lower, "lower", object), try needed(upper, "upper", object))
            guard range.0 <= range.1 else { throw object.trail.fault(Reason(.rangeBackwards)) }
            return .reported(.range(range.0...range.1, unit: unit))
        case .composite: return .reported(.composite(parts))
        case .text: return .reported(.text(text ?? raw.squeezed))
        case .blank: return (impliedGap(raw) ?? .blank).reported()
        case nil: return value.map { .reported(quantity($0, unit: unit)) }
        }
    }

    private static func part(_ value: StructuredValue, _ trail: Trail) throws(ShapeFault) -> Quantity.Part {
        guard case .object = value else {
            let stated = try read(value, trail, unit: nil)
            return Quantity.Part(raw: stated.raw, quantity: stated.reading.value ?? .text(stated.raw))
        }
        var object = try ShapeReader(value, trail)
        let marker = try object.text("marker")
        let stated = try read(&object, unit: nil)
        object.finish()
        return Quantity.Part(marker: marker, raw: stated.raw, quantity: stated.reading.value ?? .text(stated.raw))
    }

    private static func needed(
        _ value: Decimal?, _ key: String, _ object: ShapeReader
    ) throws(ShapeFault) -> Decimal {
        guard let value else {
            object.trail.enter(key: key, line: nil)
            throw object.trail.fault(Reason(.requiredForKind))
        }
        return value
    }

    private static func quantity(_ value: Decimal, unit: String?) -> Quantity {
        UnitName.isPercent(unit) ? .percent(value) : .number(value, unit: UnitName.canonical(unit))
    }

    /// How one would print what has no printed text.
    private static func printed(_ reading: Reported<Quantity>) -> String {
        reading.value.map(IndonesianFormat.quantity) ?? (reading == .missing(.dash) ? "-" : "")
    }
}
