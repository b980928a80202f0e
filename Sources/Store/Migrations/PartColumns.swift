/// The columns that the tables of a dossier's parts have in common.
enum PartColumns {
    /// What leads every row: whose it is, and the revision of the dossier that wrote it last.
    static func lead(_ dialect: SQLDialect) -> String {
        """
        region \(dialect.bytes) NOT NULL,
            agency \(dialect.bytes) NOT NULL,
            dossier \(dialect.bytes) NOT NULL,
            rank \(dialect.integer) NOT NULL CHECK (rank >= 0),
            revision \(dialect.integer) NOT NULL CHECK (revision >= 1)
        """
    }

    static let source = "source_file TEXT,\n    source_spot TEXT"

    static let sourceCheck = "CHECK ((source_file IS NULL) = (source_spot IS NULL))"

    /// A reading that may be missing: why, or its form with exact decimals as text.
    static let reading = """
        gap TEXT CHECK (gap IN ('blank', 'dash', 'unreadable', 'no-such-column')),
            form TEXT CHECK (form IN ('number', 'percent', 'rating', 'range', 'composite', 'text')),
            number TEXT,
            upper TEXT,
            unit TEXT,
            wording TEXT,
            parts TEXT
        """

    /// What must hold between them; constraints stand after all columns.
    static let readingChecks = """
        CHECK (gap IS NULL OR form IS NULL),
            CHECK ((COALESCE(form, '') IN ('number', 'percent', 'range')) = (number IS NOT NULL)),
            CHECK ((COALESCE(form, '') = 'range') = (upper IS NOT NULL)),
            CHECK ((COALESCE(form, '') IN ('rating', 'text')) = (wording IS NOT NULL)),
            CHECK ((COALESCE(form, '') = 'composite') = (parts IS NOT NULL))
        """

    /// A value as stated: its raw text and what it was read as; money in sen.
    static func value(_ dialect: SQLDialect) -> String {
        """
        value_kind TEXT NOT NULL CHECK (value_kind IN ('quantity', 'money', 'count', 'text')),
            raw TEXT NOT NULL,
            \(reading),
            sen \(dialect.integer),
            counted \(dialect.integer),
            well_formed \(dialect.boolean("well_formed"))
        """
    }

    static let valueChecks = """
        \(readingChecks),
            CHECK ((value_kind = 'quantity' AND gap IS NULL) = (form IS NOT NULL)),
            CHECK ((value_kind = 'money' AND gap IS NULL) = (sen IS NOT NULL)),
            CHECK ((value_kind = 'count' AND gap IS NULL) = (counted IS NOT NULL)),
            CHECK ((value_kind = 'money') = (well_formed IS NOT NULL)),
            CHECK (value_kind <> 'text' OR gap IS NULL)
        """
}
