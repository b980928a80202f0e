import Domain

/// The one of `quantity`, `amount`, `count` and `text` that a statement or claim holds.
enum StatedValueShape {
    static func field(_ value: StatedValue) -> StructuredValue.Field {
        switch value {
        case .quantity(let quantity): .init("quantity", QuantityShape.tree(quantity))
        case .money(let money): .init("amount", AmountShape.tree(money))
        case .count(let count): .init("count", CountShape.tree(count))
        case .text(let text): .init("text", .string(text))
        }
    }

    /// Nil where the object has none of the keys.
    static func read(_ object: inout ShapeReader, unit: String?) throws(ShapeFault) -> StatedValue? {
        let quantity = try object.take("quantity") { value, trail throws(ShapeFault) in
            try QuantityShape.read(value, trail, unit: unit)
        }
        let amount = try object.take("amount", AmountShape.read)
        let count = try object.take("count", CountShape.read)
        let text = try object.text("text")
        let given: [StatedValue?] = [
            quantity.map { .quantity($0) }, amount.map { .money($0) }, count.map { .count($0) }, text.map { .text($0) },
        ]
        let values = given.compactMap { $0 }
        guard values.count <= 1 else { throw object.trail.fault(Reason(.oneValueOnly)) }
        return values.first
    }
}
