import Application
import GRDB
import Store

/// A SQLite file, or a database in memory for tests. Readers don't wait for the writer; a commit is on disk.
package final class SQLiteDatabase: SQLDatabase {
    package let place: String
    let writer: any DatabaseWriter
    /// Sees the commits of all others; nil where there are no others.
    private let watcher: DatabaseQueue?
    private let placeholders = PlaceholderCache()

    /// How long a transaction waits for another process.
    static let busySeconds = 5.0

    /// Opens a file; with `creating`, one that isn't there is made, for its owner alone to read.
    ///
    /// - Parameter name: what messages call it, where not by its path.
    package init(path: String, creating: Bool, named name: String? = nil) throws(StoreFault) {
        place = name ?? path
        try SQLiteFile.prepare(path, creating: creating)
        do {
            let pool = try DatabasePool(path: path, configuration: Self.configuration)
            try pool.writeWithoutTransaction { try Self.makeDurable($0) }
            writer = pool
            var watching = Self.configuration
            watching.readonly = true
            watcher = try DatabaseQueue(path: path, configuration: watching)
        } catch {
            throw SQLiteFault.fault(error, place: place)
        }
    }

    /// A database that lives as long as the value.
    package init(inMemory name: String) throws(StoreFault) {
        place = name
        do {
            writer = try DatabaseQueue(named: nil, configuration: Self.configuration)
            watcher = nil
        } catch {
            throw SQLiteFault.fault(error, place: name)
        }
    }

    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws(StoreFault) -> Value
    ) async throws(StoreFault) -> Value {
        let (place, placeholders) = (place, placeholders)
        do {
            return try await writer.read { database in
                try body(SQLiteConnection(database, place: place, placeholders: placeholders))
            }
        } catch {
            throw SQLiteFault.fault(error, place: place)
        }
    }

    @discardableResult
    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws(StoreFault) -> Value
    ) async throws(StoreFault) -> Value {
        let (place, placeholders) = (place, placeholders)
        do {
            return try await writer.write { database in
                try body(SQLiteConnection(database, place: place, placeholders: placeholders))
            }
        } catch {
            throw SQLiteFault.fault(error, place: place)
        }
    }

    package func changeMark() async throws(StoreFault) -> Int {
        do {
            guard let watcher else { return try await writer.read { $0.totalChangesCount } }
            return try Self.dataVersion(watcher)
        } catch {
            throw SQLiteFault.fault(error, place: place)
        }
    }

    /// Some microseconds: less than going to another thread for it.
    private static func dataVersion(_ watcher: DatabaseQueue) throws -> Int {
        try watcher.inDatabase { database in
            guard let version = try Int.fetchOne(database.cachedStatement(sql: "PRAGMA data_version")) else {
                throw DatabaseError(resultCode: .SQLITE_INTERNAL)
            }
            return version
        }
    }

    /// Ends all connections; the file then holds everything by itself.
    package func close() throws(StoreFault) {
        do {
            // Closing alone may leave the log of writes beside the file: readers go last, and they may not empty it.
            try watcher?.close()
            if let pool = writer as? DatabasePool {
                try pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
            }
            try writer.close()
        } catch {
            throw SQLiteFault.fault(error, place: place)
        }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(busySeconds)
        configuration.maximumReaderCount = 4
        configuration.prepareDatabase { database in
            // A schema someone else has tampered with calls no functions of ours.
            try database.execute(sql: "PRAGMA trusted_schema = OFF")
        }
        return configuration
    }

    /// A commit returns when it is on disk: with less, which GRDB chooses for its pools, a power cut loses what was
    /// acknowledged.
    private static func makeDurable(_ database: Database) throws {
        try database.execute(sql: "PRAGMA synchronous = FULL")
    }
}
