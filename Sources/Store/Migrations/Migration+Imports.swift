extension Migration {
    /// What was read of files before it is taken over, and what stays open of it afterwards.
    static let imports = Migration(7, "imports") { dialect in
        [draft, file, settlement, openDoubt, unreadCell].map { $0(dialect) }
    }

    private static func draft(_ dialect: SQLDialect) -> String {
        """
        CREATE TABLE import_draft (
            \(lead(dialect)),
            actor TEXT NOT NULL CHECK (actor <> ''),
            at TEXT NOT NULL,
            proposal \(dialect.bytes) NOT NULL,
            tables \(dialect.bytes) NOT NULL,
            target_agency \(dialect.bytes),
            dossier \(dialect.bytes),
            revision \(dialect.integer),
            content_before \(dialect.bytes),
            PRIMARY KEY (region, agency, draft),
            FOREIGN KEY (region, agency) REFERENCES agency,
            FOREIGN KEY (region, target_agency) REFERENCES agency,
            CHECK ((dossier IS NULL) = (revision IS NULL)),
            CHECK ((dossier IS NULL) = (target_agency IS NULL)),
            CHECK (dossier IS NOT NULL OR content_before IS NULL)
        ) \(dialect.tableOptions)
        """
    }

    private static func file(_ dialect: SQLDialect) -> String {
        """
        CREATE TABLE import_file (
            \(lead(dialect)),
            rank \(dialect.integer) NOT NULL CHECK (rank >= 0),
            name TEXT NOT NULL,
            byte_count \(dialect.integer) NOT NULL CHECK (byte_count >= 0),
            content \(dialect.bytes) NOT NULL,
            PRIMARY KEY (region, agency, draft, rank),
            FOREIGN KEY (region, agency, draft) REFERENCES import_draft
        ) \(dialect.tableOptions)
        """
    }

    private static func settlement(_ dialect: SQLDialect) -> String {
        """
        CREATE TABLE import_settlement (
            \(lead(dialect)),
            note TEXT NOT NULL CHECK (note IN ('doubt', 'unread')),
            rank \(dialect.integer) NOT NULL CHECK (rank >= 0),
            decision TEXT NOT NULL CHECK (decision IN ('confirmed', 'corrected', 'placed')),
            value TEXT,
            figure TEXT,
            actor TEXT NOT NULL CHECK (actor <> ''),
            at TEXT NOT NULL,
            PRIMARY KEY (region, agency, draft, note, rank),
            FOREIGN KEY (region, agency, draft) REFERENCES import_draft,
            CHECK ((decision = 'confirmed') = (value IS NULL)),
            CHECK ((decision = 'placed') = (figure IS NOT NULL))
        ) \(dialect.tableOptions)
        """
    }

    private static func openDoubt(_ dialect: SQLDialect) -> String {
        """
        CREATE TABLE open_doubt (
            \(PartColumns.lead(dialect)),
            kind TEXT NOT NULL,
            source_file TEXT NOT NULL,
            source_spot TEXT NOT NULL,
            raw TEXT NOT NULL,
            read_as TEXT NOT NULL,
            why TEXT NOT NULL,
            PRIMARY KEY (region, agency, dossier, rank),
            FOREIGN KEY (region, agency, dossier) REFERENCES dossier
        ) \(dialect.tableOptions)
        """
    }

    private static func unreadCell(_ dialect: SQLDialect) -> String {
        """
        CREATE TABLE unread_cell (
            \(PartColumns.lead(dialect)),
            source_file TEXT NOT NULL,
            source_spot TEXT NOT NULL,
            raw TEXT NOT NULL,
            why TEXT NOT NULL,
            PRIMARY KEY (region, agency, dossier, rank),
            FOREIGN KEY (region, agency, dossier) REFERENCES dossier
        ) \(dialect.tableOptions)
        """
    }

    /// What leads every row about a draft.
    private static func lead(_ dialect: SQLDialect) -> String {
        """
        region \(dialect.bytes) NOT NULL,
            agency \(dialect.bytes) NOT NULL,
            draft \(dialect.bytes) NOT NULL
        """
    }
}
