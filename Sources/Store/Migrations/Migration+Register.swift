extension Migration {
    /// Governments, agencies and their dossiers.
    static let register = Migration(1, "regional governments, agencies, dossiers") { dialect in
        let (integer, bytes, options) = (dialect.integer, dialect.bytes, dialect.tableOptions)
        return [
            """
            CREATE TABLE register (
                one \(integer) NOT NULL PRIMARY KEY CHECK (one = 1),
                generation \(bytes) NOT NULL,
                secret_check \(bytes) NOT NULL,
                created_at TEXT NOT NULL
            ) \(options)
            """,
            """
            CREATE TABLE regional_government (
                region \(bytes) NOT NULL PRIMARY KEY,
                kind TEXT NOT NULL CHECK (kind IN ('Provinsi', 'Kabupaten', 'Kota')),
                name TEXT NOT NULL,
                name_key TEXT NOT NULL CHECK (name_key <> ''),
                UNIQUE (kind, name_key)
            ) \(options)
            """,
            """
            CREATE TABLE agency (
                region \(bytes) NOT NULL REFERENCES regional_government,
                agency \(bytes) NOT NULL,
                name TEXT NOT NULL,
                name_key TEXT NOT NULL CHECK (name_key <> ''),
                PRIMARY KEY (region, agency),
                UNIQUE (region, name_key)
            ) \(options)
            """,
            """
            CREATE TABLE dossier (
                region \(bytes) NOT NULL,
                agency \(bytes) NOT NULL,
                dossier \(bytes) NOT NULL,
                first_year \(integer),
                last_year \(integer),
                revision \(integer) NOT NULL CHECK (revision >= 1),
                PRIMARY KEY (region, agency, dossier),
                UNIQUE (region, agency, first_year, last_year),
                FOREIGN KEY (region, agency) REFERENCES agency,
                CHECK ((first_year IS NULL) = (last_year IS NULL)),
                CHECK (first_year <= last_year)
            ) \(options)
            """,
        ]
    }
}
