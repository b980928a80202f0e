import Application

/// Brings the schema of a database to the version this program knows.
package struct Migrator: Sendable {
    private let migrations: [Migration]
    private let clock: ClockPort

    /// - Parameter migrations: in their order.
    package init(_ migrations: [Migration] = Migration.all, clock: ClockPort) {
        self.migrations = migrations
        self.clock = clock
    }

    /// Applies what is missing, all or nothing, and returns the numbers applied.
    ///
    /// A schema that is newer than this program is refused before anything is written.
    @discardableResult
    package func run(_ database: any SQLDatabase) async throws(StoreFault) -> [Int] {
        let (migrations, clock, place) = (migrations, clock, database.place)
        return try await database.write { connection throws(StoreFault) in
            try connection.execute(
                """
                CREATE TABLE IF NOT EXISTS schema_migration (
                    number \(connection.dialect.integer) NOT NULL PRIMARY KEY,
                    title TEXT NOT NULL,
                    applied_at TEXT NOT NULL
                ) \(connection.dialect.tableOptions)
                """, [])
            let applied = try Self.applied(connection)
            let known = migrations.last?.number ?? 0
            if let latest = applied.last, latest > known {
                throw .newerSchema(place: place, found: latest, known: known)
            }
            let missing = migrations.filter { !applied.contains($0.number) }
            for migration in missing {
                for statement in migration.statements(connection.dialect) { try connection.execute(statement, []) }
                try connection.execute(
                    "INSERT INTO schema_migration (number, title, applied_at) VALUES ($1, $2, $3)",
                    [.integer(migration.number), .text(migration.title), .text(clock.now().text)])
            }
            return missing.map(\.number)
        }
    }

    private static func applied(_ connection: any SQLConnection) throws(StoreFault) -> [Int] {
        try connection.rows("SELECT number FROM schema_migration ORDER BY number", of: "schema_migration") {
            row throws(StoreFault) in try row.integer()
        }
    }
}
