import Domain

/// `identities`: nodes and indicators, where the entries alone don't tell them.
enum IdentityShape {
    /// Null where the entries tell them all, in order.
    static func tree(_ index: EntryIndex) -> StructuredValue {
        let dossier = index.dossier
        guard index.impliedNodes != dossier.nodes || index.impliedIndicators != dossier.indicators else { return .null }
        return .object([
            .init("nodes", .array(dossier.nodes.map(tree))), .init("indicators", .array(dossier.indicators.map(tree))),
        ])
    }

    static func read(
        _ value: StructuredValue, _ trail: Trail
    ) throws(ShapeFault) -> (nodes: [PlanNode], indicators: [Indicator]) {
        var object = try ShapeReader(value, trail)
        let nodes = try object.list("nodes", node)
        let indicators = try object.list("indicators", indicator)
        object.finish()
        return (nodes, indicators)
    }

    private static func tree(_ node: PlanNode) -> StructuredValue {
        .object([
            .init("id", .string(node.id.text)), .init("level", .string(node.level.rawValue)),
            .init("supports", .array(node.supports.map { .string($0.text) })),
        ])
    }

    private static func tree(_ indicator: Indicator) -> StructuredValue {
        .object([.init("id", .string(indicator.id.text))] + MethodShape.fields(indicator))
    }

    private static func node(_ value: StructuredValue, _ trail: Trail) throws(ShapeFault) -> PlanNode {
        var object = try ShapeReader(value, trail)
        let level = try object.require("level") { value, trail throws(ShapeFault) -> PlanLevel in
            try Shape.word(value, trail)
        }
        let id = NodeID(try object.require("id", Shape.text))
        let supports = try object.list("supports", Shape.text).map { NodeID($0) }
        object.finish()
        return PlanNode(id: id, level: level, supports: supports)
    }

    private static func indicator(_ value: StructuredValue, _ trail: Trail) throws(ShapeFault) -> Indicator {
        var object = try ShapeReader(value, trail)
        let id = IndicatorID(try object.require("id", Shape.text))
        let told = try MethodShape.read(&object)
        object.finish()
        return told.over(Indicator(id: id))
    }
}
