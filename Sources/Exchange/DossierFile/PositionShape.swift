import Domain

/// POSITION of `selaras.dossier/1`.
enum PositionShape {
    static func tree(_ position: Position, rows: [StructuredValue]) -> StructuredValue {
        .object([
            .init("id", .string(position.id.text)), .init("title", .string(position.title)),
            .init("kind", .text(position.kind?.rawValue)), .init("parent", .text(position.parent?.text)),
            .init("duties", .array(position.duties.map { .string($0) })),
            .init("functions", .array(position.functions.map { .string($0) })),
            // Where the post is first printed: that of its first row.
            .init("source", rows.first?["source"] ?? .null), .init("rows", .array(rows)),
        ])
    }

    /// Everything but the rows.
    static func read(_ object: inout ShapeReader, ordinal: Int) throws(ShapeFault) -> Position {
        object.skip("source")
        return Position(
            id: PositionID(try object.text("id") ?? "J\(ordinal)"), title: try object.require("title", Shape.text),
            kind: try object.word("kind", Position.Kind.self),
            parent: try object.text("parent").map { PositionID($0) },
            duties: try object.list("duties", Shape.text), functions: try object.list("functions", Shape.text))
    }
}
