import Domain

/// BLOCK of `selaras.dossier/1`. Its id is its index, as in the path of a finding.
enum BlockShape {
    static func tree(_ block: Block, index: Int) -> StructuredValue {
        var fields: [StructuredValue.Field] = [
            .init("id", .string("\(index)")), .init("kind", .string(block.kind.rawValue)),
            .init("level", .whole(block.level)), .init("number", .text(block.number)),
            .init("text", .string(block.text)), .init("source", SourceShape.tree(block.place)),
        ]
        if let part = block.part { fields.append(.init("part", .string(part.rawValue))) }
        if let table = block.table { fields.append(.init("table", .string(table.text))) }
        return .object(fields)
    }

    /// The object, or a bare text for a paragraph.
    static func read(_ value: StructuredValue, _ trail: Trail) throws(ShapeFault) -> Block {
        if case .string(let text) = value { return Block(kind: .paragraph, text: text) }
        var object = try ShapeReader(value, trail)
        object.skip("id")
        let block = Block(
            kind: try object.word("kind", Block.Kind.self) ?? .paragraph,
            part: try object.word("part", BlockPart.self), level: try object.integer("level"),
            number: try object.text("number"), text: try object.text("text") ?? "",
            table: try object.text("table").map { TableID($0) }, place: try object.take("source", SourceShape.read))
        object.finish()
        return block
    }
}
