extension Migration {
    /// Who may sign in, with which roles, and where they are signed in.
    static let accounts = Migration(5, "accounts, roles, sessions") { dialect in
        let (integer, bytes, options) = (dialect.integer, dialect.bytes, dialect.tableOptions)
        return [
            """
            CREATE TABLE account (
                region \(bytes) NOT NULL,
                agency \(bytes) NOT NULL,
                account \(bytes) NOT NULL UNIQUE,
                login TEXT NOT NULL UNIQUE CHECK (login <> ''),
                name TEXT NOT NULL CHECK (name <> ''),
                password TEXT NOT NULL CHECK (password <> ''),
                must_change \(dialect.boolean("must_change")) NOT NULL,
                closed \(dialect.boolean("closed")) NOT NULL,
                PRIMARY KEY (region, agency, account),
                FOREIGN KEY (region, agency) REFERENCES agency
            ) \(options)
            """,
            """
            CREATE TABLE account_role (
                region \(bytes) NOT NULL,
                agency \(bytes) NOT NULL,
                account \(bytes) NOT NULL,
                rank \(integer) NOT NULL CHECK (rank >= 0),
                role TEXT NOT NULL CHECK (role IN (
                    'administrator', 'planner', 'secretary', 'head', 'finance-officer', 'position-holder', 'verifier',
                    'organisation-bureau', 'evaluator', 'reader')),
                scope_region \(bytes) NOT NULL REFERENCES regional_government,
                scope_agency \(bytes),
                PRIMARY KEY (region, agency, account, rank),
                FOREIGN KEY (region, agency, account) REFERENCES account,
                FOREIGN KEY (scope_region, scope_agency) REFERENCES agency,
                CHECK (scope_agency IS NULL OR role NOT IN (
                    'administrator', 'verifier', 'organisation-bureau', 'evaluator')),
                CHECK (scope_agency IS NOT NULL OR role IN (
                    'administrator', 'verifier', 'organisation-bureau', 'evaluator', 'reader'))
            ) \(options)
            """,
            """
            CREATE TABLE session (
                region \(bytes) NOT NULL,
                agency \(bytes) NOT NULL,
                account \(bytes) NOT NULL,
                session \(bytes) NOT NULL UNIQUE,
                begun_at TEXT NOT NULL,
                seen_at TEXT NOT NULL,
                PRIMARY KEY (region, agency, account, session),
                FOREIGN KEY (region, agency, account) REFERENCES account
            ) \(options)
            """,
        ]
    }
}
