import Domain

/// POSITION of `selaras.dossier/1`.
enum PositionShape {
    static func tree(_ position: Position, rows: [StructuredValue]) -> StructuredValue {
        .object([
            .init("id", .string(position.id.text)), .init("title", .string(position.title)),
            .init("kind", .text(position.kind?.rawValue)), .init("parent", .text(position.parent?.text)),
            .init("duties", .array(position.duties.map { .string($0) })),
            .init("functions", .array(position.functions.map { .string($0) })),
            .init("source", SourceShape.tree(position.place)), .init("rows", .array(rows)),
        ])
    }

    /// Everything but the rows.
    static func read(_ object: inout ShapeReader, ordinal: Int) throws(ShapeFault) -> Position {
        return Position(
            id: PositionID(try object.text("id") ?? "J\(ordinal)"), title: try object.require("title", Shape.text),
            kind: try object.word("kind", Position.Kind.self),
            parent: try object.text("parent").map { PositionID($0) },
            duties: try object.list("duties", Shape.text), functions: try object.list("functions", Shape.text),
            place: try object.take("source", SourceShape.read))
    }
}
