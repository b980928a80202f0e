import Domain

/// Measurements, spending and links: what is known beyond the documents' own print.
enum ResultShape {
    static func tree(_ measurement: Measurement, indicator: String) -> StructuredValue {
        .object([
            .init("indicator", .string(indicator)), .init("period", PeriodShape.tree(measurement.period)),
            .init("actual", .object(QuantityShape.fields(of: measurement.actual, raw: ""))),
            .init("finality", .string(measurement.finality.rawValue)),
            .init("evidence", .array(measurement.evidence.map { .string($0) })),
            .init("drivers", .text(measurement.drivers)), .init("obstacles", .text(measurement.obstacles)),
        ])
    }

    static func readMeasurement(
        _ value: StructuredValue, _ trail: Trail, indicator: (String) -> IndicatorID
    ) throws(ShapeFault) -> Measurement {
        var object = try ShapeReader(value, trail)
        let measurement = Measurement(
            indicator: indicator(try object.require("indicator", Shape.text)),
            period: try object.require("period", PeriodShape.read),
            actual: try object.take("actual", readActual) ?? .missing(.blank),
            finality: try object.word("finality", Measurement.Finality.self) ?? .provisional,
            evidence: try object.list("evidence", Shape.text), drivers: try object.text("drivers"),
            obstacles: try object.text("obstacles"))
        object.finish()
        return measurement
    }

    static func tree(_ spending: Spending, node: String) -> StructuredValue {
        let gap = AmountShape.gap(of: spending.amount)
        return .object([
            .init("node", .string(node)), .init("period", PeriodShape.tree(spending.period)),
            .init("amount", AmountShape.number(spending.amount.value)), .init("gap", .text(gap?.rawValue)),
        ])
    }

    static func readSpending(
        _ value: StructuredValue, _ trail: Trail, node: (String) -> NodeID
    ) throws(ShapeFault) -> Spending {
        var object = try ShapeReader(value, trail)
        let name = try object.require("node", Shape.text)
        let period = try object.require("period", PeriodShape.read)
        let amount = try object.take("amount", AmountShape.money)
        let gap = try object.word("gap", QuantityShape.Gap.self) ?? .blank
        object.finish()
        return Spending(
            node: node(name), period: period, amount: amount.map { .reported($0) } ?? gap.reported())
    }

    static func tree(supporting: String, supported: String) -> StructuredValue {
        .object([.init("supporting", .string(supporting)), .init("supported", .string(supported))])
    }

    static func readLink(
        _ value: StructuredValue, _ trail: Trail, indicator: (String) -> IndicatorID
    ) throws(ShapeFault) -> Link {
        var object = try ShapeReader(value, trail)
        let link = Link(
            supporting: indicator(try object.require("supporting", Shape.text)),
            supported: indicator(try object.require("supported", Shape.text)))
        object.finish()
        return link
    }

    private static func readActual(_ value: StructuredValue, _ trail: Trail) throws(ShapeFault) -> Reported<Quantity> {
        guard case .object = value else { return try QuantityShape.read(value, trail, unit: nil).reading }
        var object = try ShapeReader(value, trail)
        let raw = try object.text("raw")
        let reading = try QuantityShape.reading(&object, raw: raw ?? "")
        object.finish()
        return reading ?? raw.map { QuantityReading.read($0).stated.reading } ?? .missing(.blank)
    }
}
