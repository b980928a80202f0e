extension Migration {
    /// What the parts of a dossier were before later revisions. Of a dossier that is there already the present revision is
    /// the earliest that can be read: what it was before wasn't kept.
    static let revisions = Migration(9, "earlier revisions of dossiers") { dialect in
        [
            """
            ALTER TABLE dossier ADD COLUMN first_kept \(dialect.integer) NOT NULL DEFAULT 1 CHECK (first_kept >= 1)
            """,
            "UPDATE dossier SET first_kept = revision",
            pastDossier(dialect),
        ] + (heads + inDocuments + results).map { past($0, dialect) }
    }

    /// A table of parts as they were, column for column; what the values must be was checked when they were current.
    private struct Past {
        let table: String
        var owner: String?
        let texts: [String]
        var integers: [String] = []
        var booleans: [String] = []
    }

    /// Dossiers that are no longer there.
    private static func pastDossier(_ dialect: SQLDialect) -> String {
        """
        CREATE TABLE past_dossier (
            region \(dialect.bytes) NOT NULL,
            agency \(dialect.bytes) NOT NULL,
            dossier \(dialect.bytes) NOT NULL,
            first_year \(dialect.integer),
            last_year \(dialect.integer),
            revision \(dialect.integer) NOT NULL CHECK (revision >= 1),
            first_kept \(dialect.integer) NOT NULL CHECK (first_kept >= 1),
            PRIMARY KEY (region, agency, dossier),
            FOREIGN KEY (region, agency) REFERENCES agency
        ) \(dialect.tableOptions)
        """
    }

    private static func past(_ past: Past, _ dialect: SQLDialect) -> String {
        let columns =
            past.texts.map { "\($0) TEXT" } + past.integers.map { "\($0) \(dialect.integer)" }
            + past.booleans.map { "\($0) \(dialect.boolean($0))" }
        let place = (past.owner.map { [$0] } ?? []) + ["rank"]
        let owner = past.owner.map { "\n    \($0) TEXT NOT NULL," } ?? ""
        return """
            CREATE TABLE past_\(past.table) (
                region \(dialect.bytes) NOT NULL,
                agency \(dialect.bytes) NOT NULL,
                dossier \(dialect.bytes) NOT NULL,
                superseded \(dialect.integer) NOT NULL,\(owner)
                rank \(dialect.integer) NOT NULL,
                revision \(dialect.integer) NOT NULL CHECK (revision >= 1),
                \(columns.joined(separator: ",\n    ")),
                PRIMARY KEY (region, agency, dossier, superseded, \(place.joined(separator: ", "))),
                FOREIGN KEY (region, agency) REFERENCES agency,
                CHECK (superseded > revision)
            ) \(dialect.tableOptions)
            """
    }

    private static let source = ["source_file", "source_spot"]
    private static let reading = ["gap", "form", "number", "upper", "unit", "wording", "parts"]
    private static let value = ["value_kind", "raw"] + reading

    private static let heads = [
        Past(table: "position", texts: ["position", "title", "kind", "parent"] + source),
        Past(table: "position_task", owner: "position", texts: ["kind", "text"]),
        Past(table: "node", texts: ["node", "level"]),
        Past(table: "node_support", owner: "node", texts: ["supported"]),
        Past(
            table: "indicator",
            texts: [
                "indicator", "polarity", "accumulation", "candidates", "formula", "formula_kind", "numerator",
                "denominator", "data_source",
            ], integers: ["multiplier"], booleans: ["is_proposed", "is_key"]),
    ]

    private static let inDocuments = [
        Past(
            table: "document",
            texts: [
                "document", "kind", "number", "date", "title", "file", "stage", "instrument_kind", "instrument_number",
                "instrument_date",
            ], integers: ["year", "amendment"]),
        Past(table: "signatory", owner: "document", texts: ["title", "capacity"]),
        Past(
            table: "printed_table", owner: "document", texts: ["printed_table", "caption"] + source,
            integers: ["row_count"]),
        Past(
            table: "block", owner: "document", texts: ["kind", "part", "number", "text", "printed_table"] + source,
            integers: ["level"]),
        Past(
            table: "entry", owner: "document",
            texts: [
                "entry", "subject_kind", "node", "indicator", "position", "parent", "under", "number", "code", "name",
                "unit",
            ] + source),
        Past(table: "reprint", owner: "entry", texts: ["number", "name"] + source),
        Past(
            table: "statement", owner: "entry",
            texts: ["role", "basis", "period"] + value + ["printed_table", "heading"] + source,
            integers: ["sen", "counted", "printed_column"], booleans: ["well_formed"]),
        Past(
            table: "claim", texts: ["document", "quote", "measure", "subject", "period"] + value + source,
            integers: ["block", "sen", "counted"], booleans: ["well_formed"]),
    ]

    private static let results = [
        Past(
            table: "measurement",
            texts: ["indicator", "period"] + reading + ["finality", "evidence", "drivers", "obstacles"]),
        Past(table: "spending", texts: ["node", "period", "gap"], integers: ["sen"]),
        Past(table: "indicator_link", texts: ["supporting", "supported"]),
        Past(table: "open_doubt", texts: ["kind"] + source + ["raw", "read_as", "why"]),
        Past(table: "unread_cell", texts: source + ["raw", "why"]),
    ]
}
