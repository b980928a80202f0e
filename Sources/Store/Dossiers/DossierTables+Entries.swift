import Application
import Domain

extension DossierTables {
    /// Without their reprints.
    static let entries = PartTable<Entry>(
        "entry", owner: "document",
        columns: [
            "entry", "subject_kind", "node", "indicator", "position", "parent", "under", "number", "code", "name",
            "unit",
        ] + SourceColumns.names
    ) { entry in
        [.text(entry.id.text)] + values(of: entry.subject)
            + [
                .text(entry.parent?.text), .text(entry.under?.text), .text(entry.number), .text(entry.code),
                .text(entry.name), .text(entry.unit),
            ] + SourceColumns.values(entry.place)
    } read: { row throws(StoreFault) in
        Entry(
            id: EntryID(try row.text()), subject: try subject(&row),
            parent: try row.optionalText().map { EntryID($0) }, under: try row.optionalText().map { EntryID($0) },
            number: try row.optionalText(), code: try row.optionalText(), name: try row.optionalText(),
            unit: try row.optionalText(), place: try SourceColumns.read(&row))
    }

    static let reprints = PartTable<Entry.Reprint>(
        "reprint", owner: "entry", columns: ["number", "name"] + SourceColumns.names
    ) { reprint in
        [.text(reprint.number), .text(reprint.name)] + SourceColumns.values(reprint.place)
    } read: { row throws(StoreFault) in
        Entry.Reprint(
            number: try row.optionalText(), name: try row.optionalText(), place: try SourceColumns.read(&row))
    }

    static let statements = PartTable<Statement>(
        "statement", owner: "entry",
        columns: ["role", "basis", "period"] + ValueCode.columns + ["printed_table", "printed_column", "heading"]
            + SourceColumns.names,
        values: { statement in
            [.text(statement.role.rawValue), .text(statement.basis.rawValue), .text(statement.period?.code)]
                + ValueCode(statement.value).values
                + [.text(statement.table), .integer(statement.column), .text(statement.heading)]
                + SourceColumns.values(statement.place)
        },
        readOwned: { row, entry throws(StoreFault) in
            Statement(
                entry: EntryID(entry), role: try row.word(), basis: try row.word(),
                period: try row.optionalParsed { StatedPeriod(code: $0) }, value: try value(&row),
                table: try row.optionalText(), column: try row.optionalInteger(), heading: try row.optionalText(),
                place: try SourceColumns.read(&row))
        })

    /// A value as stated, from its columns.
    static func value(_ row: inout RowReader) throws(StoreFault) -> StatedValue {
        let code = try ValueCode(&row)
        return try row.required(code.value)
    }

    private static func values(of subject: Subject) -> [SQLValue] {
        switch subject {
        case .agency: [.text("agency"), .null, .null, .null]
        case .node(let id): [.text("node"), .text(id.text), .null, .null]
        case .indicator(let id): [.text("indicator"), .null, .text(id.text), .null]
        case .position(let id): [.text("position"), .null, .null, .text(id.text)]
        }
    }

    private static func subject(_ row: inout RowReader) throws(StoreFault) -> Subject {
        let kind = try row.text()
        let (node, indicator, position) = (try row.optionalText(), try row.optionalText(), try row.optionalText())
        switch kind {
        case "agency": return .agency
        case "node": return .node(NodeID(try row.required(node)))
        case "indicator": return .indicator(IndicatorID(try row.required(indicator)))
        case "position": return .position(PositionID(try row.required(position)))
        default: throw row.fault
        }
    }
}
