import Application
import Domain

extension DossierTables {
    /// The heads alone.
    static let documents = PartTable<PlanDocument>(
        "document",
        columns: [
            "document", "kind", "year", "number", "date", "title", "file", "stage", "amendment", "instrument_kind",
            "instrument_number", "instrument_date",
        ]
    ) { document in
        [
            .text(document.id.text), .text(document.kind.rawValue), .integer(document.year), .text(document.number),
            .text(document.date), .text(document.title), .text(document.file), .text(document.stage.rawValue),
            .integer(document.revision), .text(document.instrument?.kind), .text(document.instrument?.number),
            .text(document.instrument?.date),
        ]
    } read: { row throws(StoreFault) in
        var document = PlanDocument(
            id: DocumentID(try row.text()), kind: try row.word(), year: try row.optionalInteger())
        document.number = try row.optionalText()
        document.date = try row.optionalText()
        document.title = try row.optionalText()
        document.file = try row.optionalText()
        document.stage = try row.word()
        document.revision = try row.integer()
        document.instrument = try instrument(&row)
        return document
    }

    static let signatories = PartTable<Signatory>(
        "signatory", owner: "document", columns: ["title", "capacity", "superiors"]
    ) { signatory in
        [
            .text(signatory.title), .text(signatory.capacity.rawValue),
            .text(signatory.superiors.joined(separator: "\n")),
        ]
    } read: { row throws(StoreFault) in
        Signatory(
            title: try row.text(), capacity: try row.word(),
            superiors: try row.text().split(separator: "\n").map(String.init))
    }

    static let printedTables = PartTable<PrintedTable>(
        "printed_table", owner: "document",
        columns: ["printed_table", "caption", "row_count"] + SourceColumns.names
    ) { table in
        [.text(table.id.text), .text(table.caption), .integer(table.rows)] + SourceColumns.values(table.place)
    } read: { row throws(StoreFault) in
        PrintedTable(
            id: TableID(try row.text()), caption: try row.optionalText(), rows: try row.integer(),
            place: try SourceColumns.read(&row))
    }

    static let blocks = PartTable<Block>(
        "block", owner: "document",
        columns: ["kind", "part", "level", "number", "text", "printed_table"] + SourceColumns.names
    ) { block in
        [
            .text(block.kind.rawValue), .text(block.part?.rawValue), .integer(block.level), .text(block.number),
            .text(block.text), .text(block.table?.text),
        ] + SourceColumns.values(block.place)
    } read: { row throws(StoreFault) in
        Block(
            kind: try row.word(), part: try row.optionalWord(), level: try row.optionalInteger(),
            number: try row.optionalText(), text: try row.text(),
            table: try row.optionalText().map { TableID($0) }, place: try SourceColumns.read(&row))
    }

    private static func instrument(_ row: inout RowReader) throws(StoreFault) -> Instrument? {
        let (kind, number, date) = (try row.optionalText(), try row.optionalText(), try row.optionalText())
        return kind.map { Instrument(kind: $0, number: number, date: date) }
    }
}
