import Application
import Store
import StoreSQLite
import TestSupport
import Testing

/// The engines that every test of the contract runs on; another one is another case.
enum Engine: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case sqliteFile = "SQLite in a file"
    case sqliteMemory = "SQLite in memory"

    var testDescription: String { rawValue }

    /// A database of its own for one test, with nothing in it.
    func database(in folder: ScratchFolder) throws -> any SQLDatabase {
        switch self {
        case .sqliteFile: try SQLiteDatabase(path: folder.path("register.sqlite"), creating: true)
        case .sqliteMemory: try SQLiteDatabase(inMemory: "memori")
        }
    }

    /// The same with the whole schema.
    func register(in folder: ScratchFolder) async throws -> any SQLDatabase {
        let database = try database(in: folder)
        try await Migrator(clock: .fixed).run(database)
        return database
    }
}
