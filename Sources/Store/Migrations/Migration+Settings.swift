extension Migration {
    /// What the installation calls itself.
    static let settings = Migration(8, "settings") { dialect in
        [
            """
            CREATE TABLE setting (
                name TEXT NOT NULL PRIMARY KEY,
                words TEXT,
                content \(dialect.bytes)
            ) \(dialect.tableOptions)
            """
        ]
    }
}
