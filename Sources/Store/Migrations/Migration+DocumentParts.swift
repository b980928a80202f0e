extension Migration {
    /// Revisions of documents: heads, text, entries, statements, claims.
    static let documentParts = Migration(3, "documents, entries, statements, text") { dialect in
        [document, signatory, printedTable, block, entry, reprint, statement, claim].map { $0(dialect) }
    }

    private static func document(_ dialect: SQLDialect) -> String {
        """
        CREATE TABLE document (
            \(PartColumns.lead(dialect)),
            document TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (
                kind IN ('action-plan', 'work-plan', 'strategic-plan', 'individual-indicators',
                    'performance-agreement', 'key-indicators', 'evaluation', 'performance-report')),
            year \(dialect.integer),
            number TEXT,
            date TEXT,
            title TEXT,
            file TEXT,
            stage TEXT NOT NULL CHECK (stage IN ('initial-draft', 'draft', 'final-draft', 'adopted', 'unknown')),
            amendment \(dialect.integer) NOT NULL,
            instrument_kind TEXT,
            instrument_number TEXT,
            instrument_date TEXT,
            PRIMARY KEY (region, agency, dossier, document),
            FOREIGN KEY (region, agency, dossier) REFERENCES dossier
        ) \(dialect.tableOptions)
        """
    }

    private static func signatory(_ dialect: SQLDialect) -> String {
        """
        CREATE TABLE signatory (
            \(PartColumns.lead(dialect)),
            document TEXT NOT NULL,
            title TEXT NOT NULL,
            capacity TEXT NOT NULL CHECK (capacity IN ('self', 'a.n.', 'u.b.', 'Plt.', 'Plh.', 'Pj.')),
            \(ownedKey("document"))
        ) \(dialect.tableOptions)
        """
    }

    private static func printedTable(_ dialect: SQLDialect) -> String {
        """
        CREATE TABLE printed_table (
            \(PartColumns.lead(dialect)),
            document TEXT NOT NULL,
            printed_table TEXT NOT NULL,
            caption TEXT,
            row_count \(dialect.integer) NOT NULL,
            \(PartColumns.source),
            \(ownedKey("document")),
            \(PartColumns.sourceCheck)
        ) \(dialect.tableOptions)
        """
    }

    private static func block(_ dialect: SQLDialect) -> String {
        """
        CREATE TABLE block (
            \(PartColumns.lead(dialect)),
            document TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (
                kind IN ('heading', 'paragraph', 'item', 'contents-line', 'caption', 'table-header', 'table',
                    'decree-part', 'signature')),
            part TEXT,
            level \(dialect.integer),
            number TEXT,
            text TEXT NOT NULL,
            printed_table TEXT,
            \(PartColumns.source),
            \(ownedKey("document")),
            \(PartColumns.sourceCheck)
        ) \(dialect.tableOptions)
        """
    }

    private static func entry(_ dialect: SQLDialect) -> String {
        """
        CREATE TABLE entry (
            \(PartColumns.lead(dialect)),
            document TEXT NOT NULL,
            entry TEXT NOT NULL,
            subject_kind TEXT NOT NULL CHECK (subject_kind IN ('agency', 'node', 'indicator', 'position')),
            node TEXT,
            indicator TEXT,
            position TEXT,
            parent TEXT,
            under TEXT,
            number TEXT,
            code TEXT,
            name TEXT,
            unit TEXT,
            \(PartColumns.source),
            PRIMARY KEY (region, agency, dossier, entry),
            FOREIGN KEY (region, agency, dossier, document) REFERENCES document,
            FOREIGN KEY (region, agency, dossier, node) REFERENCES node,
            FOREIGN KEY (region, agency, dossier, indicator) REFERENCES indicator,
            FOREIGN KEY (region, agency, dossier, position) REFERENCES position,
            CHECK ((subject_kind = 'node') = (node IS NOT NULL)),
            CHECK ((subject_kind = 'indicator') = (indicator IS NOT NULL)),
            CHECK ((subject_kind = 'position') = (position IS NOT NULL)),
            \(PartColumns.sourceCheck)
        ) \(dialect.tableOptions)
        """
    }

    private static func reprint(_ dialect: SQLDialect) -> String {
        """
        CREATE TABLE reprint (
            \(PartColumns.lead(dialect)),
            entry TEXT NOT NULL,
            number TEXT,
            name TEXT,
            \(PartColumns.source),
            \(ownedKey("entry")),
            \(PartColumns.sourceCheck)
        ) \(dialect.tableOptions)
        """
    }

    private static func statement(_ dialect: SQLDialect) -> String {
        """
        CREATE TABLE statement (
            \(PartColumns.lead(dialect)),
            entry TEXT NOT NULL,
            role TEXT NOT NULL CHECK (
                role IN ('target', 'actual', 'rate', 'cumulative', 'projection', 'budget', 'location', 'note',
                    'formula', 'data-source', 'responsible', 'funding-source', 'target-group', 'priority',
                    'program-count', 'activity-count')),
            basis TEXT NOT NULL CHECK (
                basis IN ('own', 'strategic-plan', 'draft-rkpd', 'needs-analysis', 'forward')),
            period TEXT,
            \(PartColumns.value(dialect)),
            printed_table TEXT,
            printed_column \(dialect.integer),
            heading TEXT,
            \(PartColumns.source),
            \(ownedKey("entry")),
            \(PartColumns.valueChecks),
            \(PartColumns.sourceCheck)
        ) \(dialect.tableOptions)
        """
    }

    private static func claim(_ dialect: SQLDialect) -> String {
        """
        CREATE TABLE claim (
            \(PartColumns.lead(dialect)),
            document TEXT NOT NULL,
            block \(dialect.integer) NOT NULL CHECK (block >= 0),
            quote TEXT NOT NULL,
            measure TEXT NOT NULL,
            subject TEXT,
            period TEXT,
            \(PartColumns.value(dialect)),
            \(PartColumns.source),
            PRIMARY KEY (region, agency, dossier, rank),
            FOREIGN KEY (region, agency, dossier, document) REFERENCES document,
            \(PartColumns.valueChecks),
            \(PartColumns.sourceCheck)
        ) \(dialect.tableOptions)
        """
    }

    /// Key of a part that lies in order inside its owner.
    private static func ownedKey(_ owner: String) -> String {
        """
        PRIMARY KEY (region, agency, dossier, \(owner), rank),
            FOREIGN KEY (region, agency, dossier, \(owner)) REFERENCES \(owner)
        """
    }
}
