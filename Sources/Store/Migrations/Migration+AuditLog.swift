extension Migration {
    /// What was done, by whom and why: only ever added to.
    static let auditLog = Migration(4, "audit log") { dialect in
        let (integer, bytes, options) = (dialect.integer, dialect.bytes, dialect.tableOptions)
        return [
            """
            CREATE TABLE audit_chain (
                region \(bytes) NOT NULL,
                agency \(bytes) NOT NULL,
                length \(integer) NOT NULL CHECK (length >= 0),
                head \(bytes),
                PRIMARY KEY (region, agency),
                FOREIGN KEY (region, agency) REFERENCES agency,
                CHECK ((length = 0) = (head IS NULL))
            ) \(options)
            """,
            """
            CREATE TABLE audit_entry (
                region \(bytes) NOT NULL,
                agency \(bytes) NOT NULL,
                sequence \(integer) NOT NULL CHECK (sequence >= 1),
                at TEXT NOT NULL,
                actor TEXT NOT NULL CHECK (actor <> ''),
                action TEXT NOT NULL,
                dossier \(bytes),
                revision \(integer),
                record TEXT NOT NULL,
                value_before TEXT,
                value_after TEXT,
                reason TEXT,
                previous \(bytes),
                seal \(bytes) NOT NULL,
                PRIMARY KEY (region, agency, sequence),
                UNIQUE (region, agency, dossier, revision),
                FOREIGN KEY (region, agency) REFERENCES agency,
                CHECK ((sequence = 1) = (previous IS NULL)),
                CHECK ((dossier IS NULL) = (revision IS NULL))
            ) \(options)
            """,
            "CREATE INDEX audit_entry_record ON audit_entry (region, agency, dossier, record, sequence)",
        ] + appendOnly(dialect)
    }

    /// Entries are neither changed nor removed, and follow each other without gaps.
    private static func appendOnly(_ dialect: SQLDialect) -> [String] {
        switch dialect {
        case .sqlite: sqliteTriggers
        case .postgresql: postgresqlTriggers
        }
    }

    private static let sqliteTriggers = [
        """
        CREATE TRIGGER audit_entry_stays BEFORE UPDATE ON audit_entry
        BEGIN SELECT RAISE(ABORT, 'audit entries are never changed'); END
        """,
        """
        CREATE TRIGGER audit_entry_remains BEFORE DELETE ON audit_entry
        BEGIN SELECT RAISE(ABORT, 'audit entries are never removed'); END
        """,
        """
        CREATE TRIGGER audit_entry_follows BEFORE INSERT ON audit_entry
        WHEN NEW.sequence <> 1 + (
            SELECT COALESCE(MAX(sequence), 0) FROM audit_entry
            WHERE region = NEW.region AND agency = NEW.agency)
        BEGIN SELECT RAISE(ABORT, 'audit entries follow each other'); END
        """,
    ]

    private static let postgresqlTriggers = [
        """
        CREATE FUNCTION audit_entry_guard() RETURNS trigger LANGUAGE plpgsql AS $guard$
        BEGIN
            IF TG_OP <> 'INSERT' THEN RAISE EXCEPTION 'audit entries are neither changed nor removed'; END IF;
            IF NEW.sequence <> 1 + (
                SELECT COALESCE(MAX(sequence), 0) FROM audit_entry
                WHERE region = NEW.region AND agency = NEW.agency)
            THEN RAISE EXCEPTION 'audit entries follow each other'; END IF;
            RETURN NEW;
        END $guard$
        """,
        """
        CREATE TRIGGER audit_entry_guard BEFORE INSERT OR UPDATE OR DELETE ON audit_entry
        FOR EACH ROW EXECUTE FUNCTION audit_entry_guard()
        """,
        """
        CREATE FUNCTION audit_entry_kept() RETURNS trigger LANGUAGE plpgsql AS $kept$
        BEGIN RAISE EXCEPTION 'audit entries are never removed'; END $kept$
        """,
        """
        CREATE TRIGGER audit_entry_kept BEFORE TRUNCATE ON audit_entry
        FOR EACH STATEMENT EXECUTE FUNCTION audit_entry_kept()
        """,
    ]
}
