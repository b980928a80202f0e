import Domain
import FoundationEssentials

/// CLAIM of `selaras.dossier/1`.
enum ClaimShape {
    static func tree(_ claim: Claim) -> StructuredValue {
        let plain = plain(claim.value)
        return .object([
            .init("block", .string("\(claim.block)")), .init("quote", .string(claim.quote)),
            .init("measure", .string(claim.measure.rawValue)), .init("subject", .text(claim.subject?.text)),
            .init("period", PeriodShape.tree(claim.period)), .init("value", plain.value), .init("unit", plain.unit),
            StatedValueShape.field(claim.value), .init("source", SourceShape.tree(claim.place)),
        ])
    }

    static func read(
        _ value: StructuredValue, _ trail: Trail, document: DocumentID
    ) throws(ShapeFault) -> Claim {
        var object = try ShapeReader(value, trail)
        let block = try object.require("block", index)
        let measure = try object.require("measure") { value, trail throws(ShapeFault) -> Claim.Measure in
            try Shape.word(value, trail)
        }
        let unit = try object.text("unit")
        let plain = try object.take("value") { value, trail throws(ShapeFault) in
            try stated(value, trail, unit: unit)
        }
        let detailed = try StatedValueShape.read(&object, unit: unit)
        guard let stated = detailed ?? plain else {
            throw trail.fault(Reason(.needsValue))
        }
        let claim = Claim(
            document: document, block: block, quote: try object.text("quote") ?? "", measure: measure,
            subject: try object.text("subject").map { EntryID($0) },
            period: try object.take("period", PeriodShape.read), value: stated,
            place: try object.take("source", SourceShape.read))
        object.finish()
        return claim
    }

    /// The value and unit that a program reads without looking further.
    private static func plain(_ value: StatedValue) -> (value: StructuredValue, unit: StructuredValue) {
        switch value {
        case .quantity(let stated):
            let quantity = stated.reading.value
            return (QuantityShape.number(quantity?.number), .text(quantity?.unit))
        case .money(let stated): return (AmountShape.number(stated.reading.value), .string("Rp"))
        case .count(let stated): return (.whole(stated.reading.value), .null)
        case .text(let text): return (.string(text), .null)
        }
    }

    private static func stated(
        _ value: StructuredValue, _ trail: Trail, unit: String?
    ) throws(ShapeFault) -> StatedValue {
        if case .string(let text) = value { return .text(text) }
        if unit == "Rp" { return .money(try AmountShape.read(value, trail)) }
        return .quantity(try QuantityShape.read(value, trail, unit: unit))
    }

    private static func index(_ value: StructuredValue, _ trail: Trail) throws(ShapeFault) -> Int {
        guard let index = Int(try Shape.text(value, trail)), index >= 0 else {
            throw trail.fault(Reason(.mustBeBlock))
        }
        return index
    }
}
