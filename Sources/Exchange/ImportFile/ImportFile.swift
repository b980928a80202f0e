import Domain

/// What reading files gave, as one process hands it to another: `selaras.import/1` with the dossiers and the tables of
/// the sources.
package enum ImportFile {
    private static let schema = "selaras.import/1"

    /// One JSON document; tables of the sources stand beside what was read of them.
    package static func write(_ outcome: ImportOutcome, _ tables: [SourceTable]) -> [UInt8] {
        JSONWriter.bytes(
            .object([
                .init("schema", .string(schema)),
                .init("dossiers", .array(outcome.proposals.map { DossierShape.tree($0) })),
                .init("refused", .array(outcome.refused.map(NoteShape.tree))),
                .init("tables", .array(tables.map(SourceTableShape.tree))),
            ]))
    }

    /// Nil for bytes that `write` doesn't make.
    package static func read(_ bytes: [UInt8]) -> (outcome: ImportOutcome, tables: [SourceTable])? {
        guard let tree = try? JSONReader.read(bytes), tree["schema"] == .string(schema) else { return nil }
        return try? read(tree)
    }

    /// The tables alone.
    package static func writeTables(_ tables: [SourceTable]) -> [UInt8] {
        JSONWriter.bytes(.array(tables.map(SourceTableShape.tree)))
    }

    /// Nil for bytes that `writeTables` doesn't make.
    package static func readTables(_ bytes: [UInt8]) -> [SourceTable]? {
        guard let tree = try? JSONReader.read(bytes) else { return nil }
        return try? Shape.list(tree, Trail(), SourceTableShape.read)
    }

    private static func read(
        _ tree: StructuredValue
    ) throws(ShapeFault) -> (outcome: ImportOutcome, tables: [SourceTable]) {
        var object = try ShapeReader(tree, Trail())
        object.skip("schema")
        let proposals = try object.list("dossiers") { value, trail throws(ShapeFault) in
            // A trail of its own, so that what one dossier leaves unread is told once.
            try DossierReading(file: schema).read(value, Trail(inside: trail))
        }
        let refused = try object.list("refused", NoteShape.readRefusal)
        let tables = try object.list("tables", SourceTableShape.read)
        return (ImportOutcome(proposals: proposals, refused: refused), tables)
    }
}
