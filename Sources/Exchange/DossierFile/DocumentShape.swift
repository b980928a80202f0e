import Domain

/// DOCUMENT of `selaras.dossier/1`: head, tables, blocks and claims; entries and statements stand under `nodes`.
enum DocumentShape {
    static func tree(_ document: PlanDocument, claims: [Claim]) -> StructuredValue {
        .object([
            .init("id", .string(document.id.text)), .init("kind", .string(document.kind.rawValue)),
            .init("year", .whole(document.year)), .init("number", .text(document.number)),
            .init("date", .text(document.date)), .init("title", .text(document.title)),
            .init("file", .text(document.file)), .init("stage", .string(document.stage.rawValue)),
            .init("revision", .integer(document.revision)), .init("instrument", instrument(document.instrument)),
            .init("signatories", .array(document.signatories.map(signatory))),
            .init("tables", .array(document.tables.map(table))),
            .init("blocks", .array(document.blocks.enumerated().map { BlockShape.tree($1, index: $0) })),
            .init("claims", .array(claims.map(ClaimShape.tree))),
        ])
    }

    /// - Parameter ordinal: from 1; makes the id where there is none.
    static func read(
        _ value: StructuredValue, _ trail: Trail, ordinal: Int
    ) throws(ShapeFault) -> (document: PlanDocument, claims: [Claim]) {
        var object = try ShapeReader(value, trail)
        let kind = try object.require("kind") { value, trail throws(ShapeFault) -> DocumentKind in
            try Shape.word(value, trail)
        }
        var document = PlanDocument(
            id: DocumentID(try object.text("id") ?? "d\(ordinal)"), kind: kind,
            year: try object.take("year", Shape.year),
            title: try object.text("title"), file: try object.text("file"))
        document.number = try object.text("number")
        document.date = try object.text("date")
        document.stage = try object.word("stage", DocumentStage.self) ?? .unknown
        document.revision = try object.integer("revision") ?? 0
        document.instrument = try object.take("instrument", readInstrument)
        document.signatories = try object.list("signatories", readSignatory)
        document.tables = try object.list("tables", readTable)
        document.blocks = try object.list("blocks", BlockShape.read)
        let id = document.id
        let claims = try object.list("claims") { value, trail throws(ShapeFault) in
            try ClaimShape.read(value, trail, document: id)
        }
        object.finish()
        return (document, claims)
    }

    private static func instrument(_ instrument: Instrument?) -> StructuredValue {
        guard let instrument else { return .null }
        return .object([
            .init("kind", .string(instrument.kind)), .init("number", .text(instrument.number)),
            .init("date", .text(instrument.date)),
        ])
    }

    private static func readInstrument(_ value: StructuredValue, _ trail: Trail) throws(ShapeFault) -> Instrument {
        var object = try ShapeReader(value, trail)
        let instrument = Instrument(
            kind: try object.require("kind", Shape.text), number: try object.text("number"),
            date: try object.text("date"))
        object.finish()
        return instrument
    }

    private static func signatory(_ signatory: Signatory) -> StructuredValue {
        let superiors = signatory.superiors.map(StructuredValue.string)
        return .object(
            [.init("title", .string(signatory.title)), .init("capacity", .string(signatory.capacity.rawValue))]
                + (superiors.isEmpty ? [] : [.init("superiors", .array(superiors))]))
    }

    private static func readSignatory(_ value: StructuredValue, _ trail: Trail) throws(ShapeFault) -> Signatory {
        if case .string(let title) = value { return Signatory(title: title, capacity: .own) }
        var object = try ShapeReader(value, trail)
        let signatory = Signatory(
            title: try object.require("title", Shape.text),
            capacity: try object.word("capacity", Signatory.Capacity.self) ?? .own,
            superiors: try object.list("superiors", Shape.text))
        object.finish()
        return signatory
    }

    private static func table(_ table: PrintedTable) -> StructuredValue {
        .object([
            .init("id", .string(table.id.text)), .init("caption", .text(table.caption)),
            .init("rows", .integer(table.rows)), .init("source", SourceShape.tree(table.place)),
        ])
    }

    private static func readTable(_ value: StructuredValue, _ trail: Trail) throws(ShapeFault) -> PrintedTable {
        var object = try ShapeReader(value, trail)
        let table = PrintedTable(
            id: TableID(try object.require("id", Shape.text)), caption: try object.text("caption"),
            rows: try object.integer("rows") ?? 0, place: try object.take("source", SourceShape.read))
        object.finish()
        return table
    }
}
