extension Migration {
    /// What was done about findings; who is in which post.
    static let findingsAndPeople = Migration(6, "notes on findings, people and their posts") { dialect in
        [findingNote, person, appointment].map { $0(dialect) }
    }

    /// Notes are only ever added to; the mark tells which state of a finding they are about. They stay on record also
    /// where the import that made their dossier is taken back.
    private static func findingNote(_ dialect: SQLDialect) -> String {
        """
        CREATE TABLE finding_note (
            \(key(dialect)),
            dossier \(dialect.bytes) NOT NULL,
            rank \(dialect.integer) NOT NULL CHECK (rank >= 1),
            mark \(dialect.bytes) NOT NULL CHECK (length(mark) = 16),
            rule TEXT NOT NULL CHECK (rule <> ''),
            cause TEXT NOT NULL CHECK (cause <> ''),
            act TEXT NOT NULL CHECK (act IN ('assigned', 'dismissed', 'reopened')),
            assignee \(dialect.bytes),
            actor TEXT NOT NULL CHECK (actor <> ''),
            at TEXT NOT NULL,
            reason TEXT,
            PRIMARY KEY (region, agency, dossier, rank),
            FOREIGN KEY (region, agency) REFERENCES agency,
            CHECK (act = 'assigned' OR assignee IS NULL),
            CHECK (act <> 'dismissed' OR COALESCE(reason, '') <> '')
        ) \(dialect.tableOptions)
        """
    }

    private static func person(_ dialect: SQLDialect) -> String {
        """
        CREATE TABLE person (
            \(key(dialect)),
            person \(dialect.bytes) NOT NULL,
            name TEXT NOT NULL CHECK (name <> ''),
            service_number TEXT CHECK (length(service_number) = 18),
            account \(dialect.bytes),
            PRIMARY KEY (region, agency, person),
            UNIQUE (region, agency, service_number),
            UNIQUE (region, agency, account),
            FOREIGN KEY (region, agency) REFERENCES agency
        ) \(dialect.tableOptions)
        """
    }

    /// Posts are those of a dossier; an import that is taken back may take them with it.
    private static func appointment(_ dialect: SQLDialect) -> String {
        """
        CREATE TABLE appointment (
            \(key(dialect)),
            appointment \(dialect.bytes) NOT NULL,
            person \(dialect.bytes) NOT NULL,
            dossier \(dialect.bytes) NOT NULL,
            position TEXT NOT NULL,
            first_day TEXT NOT NULL CHECK (length(first_day) = 10),
            last_day TEXT CHECK (length(last_day) = 10),
            PRIMARY KEY (region, agency, appointment),
            FOREIGN KEY (region, agency, person) REFERENCES person,
            CHECK (first_day <= last_day)
        ) \(dialect.tableOptions)
        """
    }

    private static func key(_ dialect: SQLDialect) -> String {
        "region \(dialect.bytes) NOT NULL,\n    agency \(dialect.bytes) NOT NULL"
    }
}
