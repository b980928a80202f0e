import Domain

/// A further print of an entry.
enum ReprintShape {
    static func tree(_ reprint: Entry.Reprint) -> StructuredValue {
        .object([
            .init("number", .text(reprint.number)), .init("name", .text(reprint.name)),
            .init("source", SourceShape.tree(reprint.place)),
        ])
    }

    static func read(_ value: StructuredValue, _ trail: Trail) throws(ShapeFault) -> Entry.Reprint {
        var object = try ShapeReader(value, trail)
        let reprint = Entry.Reprint(
            number: try object.text("number"), name: try object.text("name"),
            place: try object.take("source", SourceShape.read))
        object.finish()
        return reprint
    }
}
