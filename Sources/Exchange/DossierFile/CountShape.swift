import Domain

/// A count of programs or activities as printed and as read.
enum CountShape {
    static func tree(_ stated: StatedCount) -> StructuredValue {
        var fields: [StructuredValue.Field] = [
            .init("raw", .string(stated.raw)), .init("value", .whole(stated.reading.value)),
        ]
        if let gap = AmountShape.gap(of: stated.reading), gap != AmountShape.impliedGap(stated.raw) {
            fields.append(.init("gap", .string(gap.rawValue)))
        }
        return .object(fields)
    }

    /// The object, or a bare text or number.
    static func read(_ value: StructuredValue, _ trail: Trail) throws(ShapeFault) -> StatedCount {
        guard case .object = value else {
            let raw = try Shape.text(value, trail)
            let reading = PrintedStyle.whole(raw.trimmed).map { Reported.reported($0) }
            return StatedCount(raw: raw, reading: reading ?? AmountShape.impliedGap(raw).reported())
        }
        var object = try ShapeReader(value, trail)
        let raw = try object.text("raw")
        let count = try object.integer("value")
        let gap = try object.word("gap", QuantityShape.Gap.self)
        object.finish()
        let missing: Reported<Int> = (gap ?? AmountShape.impliedGap(raw ?? "")).reported()
        return StatedCount(raw: raw ?? count.map { "\($0)" } ?? "", reading: count.map { .reported($0) } ?? missing)
    }
}
