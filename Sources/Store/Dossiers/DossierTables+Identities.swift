import Application
import Domain

extension DossierTables {
    /// Without duties and functions.
    static let positions = PartTable<Position>(
        "position", columns: ["position", "title", "kind", "parent"] + SourceColumns.names
    ) { position in
        [
            .text(position.id.text), .text(position.title), .text(position.kind?.rawValue),
            .text(position.parent?.text),
        ] + SourceColumns.values(position.place)
    } read: { row throws(StoreFault) in
        Position(
            id: PositionID(try row.text()), title: try row.text(), kind: try row.optionalWord(),
            parent: try row.optionalText().map { PositionID($0) }, place: try SourceColumns.read(&row))
    }

    static let tasks = PartTable<PositionTask>("position_task", owner: "position", columns: ["kind", "text"]) { task in
        [.text(task.kind.rawValue), .text(task.text)]
    } read: { row throws(StoreFault) in
        PositionTask(kind: try row.word(), text: try row.text())
    }

    /// Without what they support.
    static let nodes = PartTable<PlanNode>("node", columns: ["node", "level"]) { node in
        [.text(node.id.text), .text(node.level.rawValue)]
    } read: { row throws(StoreFault) in
        PlanNode(id: NodeID(try row.text()), level: try row.word())
    }

    static let supports = PartTable<NodeID>("node_support", owner: "node", columns: ["supported"]) { node in
        [.text(node.text)]
    } read: { row throws(StoreFault) in
        NodeID(try row.text())
    }

    static let indicators = PartTable<Indicator>(
        "indicator",
        columns: [
            "indicator", "polarity", "accumulation", "candidates", "is_proposed", "formula", "formula_kind",
            "numerator", "denominator", "multiplier", "data_source", "is_key",
        ]
    ) { indicator in
        [
            .text(indicator.id.text), .text(indicator.polarity.rawValue), .text(indicator.accumulation.code),
            .text(indicator.accumulation.candidates.map(\.code).joined(separator: " ")),
            .boolean(indicator.accumulationIsProposed), .text(indicator.formula?.raw),
            .text(indicator.formula?.kind.rawValue), .text(indicator.formula?.numerator),
            .text(indicator.formula?.denominator), .integer(indicator.formula?.multiplier),
            .text(indicator.dataSource), .boolean(indicator.isKey),
        ]
    } read: { row throws(StoreFault) in
        Indicator(
            id: IndicatorID(try row.text()), polarity: try row.word(), accumulation: try accumulation(&row),
            accumulationIsProposed: try row.boolean(), formula: try formula(&row), dataSource: try row.optionalText(),
            isKey: try row.boolean())
    }

    private static func accumulation(_ row: inout RowReader) throws(StoreFault) -> Accumulation {
        let code = try row.text()
        return try row.parsed { Accumulation(code: code, candidates: $0.split(separator: " ").map(String.init)) }
    }

    private static func formula(_ row: inout RowReader) throws(StoreFault) -> StatedFormula? {
        let raw = try row.optionalText()
        let kind: StatedFormula.Kind? = try row.optionalWord()
        let (numerator, denominator) = (try row.optionalText(), try row.optionalText())
        let multiplier = try row.optionalInteger()
        guard let raw else { return nil }
        return StatedFormula(
            raw: raw, kind: try row.required(kind), numerator: numerator, denominator: denominator,
            multiplier: multiplier)
    }
}
