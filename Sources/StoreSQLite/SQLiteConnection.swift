import Application
import Foundation
import GRDB
import Store

/// A connection of GRDB as the repositories know it: prepared statements, kept by their text.
struct SQLiteConnection: SQLConnection {
    private let database: Database
    private let place: String
    private let placeholders: PlaceholderCache

    let dialect = SQLDialect.sqlite

    init(_ database: Database, place: String, placeholders: PlaceholderCache) {
        self.database = database
        self.place = place
        self.placeholders = placeholders
    }

    func execute(_ sql: String, _ values: [SQLValue]) throws(StoreFault) -> Int {
        try execute(sql, each: [values])
        return database.changesCount
    }

    func execute(_ sql: String, each rows: [[SQLValue]]) throws(StoreFault) {
        do {
            let statement = try database.cachedStatement(sql: placeholders.rewritten(sql))
            for row in rows { try statement.execute(arguments: try Self.arguments(row)) }
        } catch {
            throw SQLiteFault.fault(error, place: place)
        }
    }

    func query(
        _ sql: String, _ values: [SQLValue], each: ([SQLValue]) throws(StoreFault) -> Void
    ) throws(StoreFault) {
        do {
            let statement = try database.cachedStatement(sql: placeholders.rewritten(sql))
            let count = statement.columnCount
            let cursor = try Row.fetchCursor(statement, arguments: try Self.arguments(values))
            while let row = try cursor.next() {
                try each((0..<count).map { try Self.value(of: row, at: $0, place: place) })
            }
        } catch {
            throw SQLiteFault.fault(error, place: place)
        }
    }

    private static func arguments(_ values: [SQLValue]) throws(StoreFault) -> StatementArguments {
        var arguments: [(any DatabaseValueConvertible)?] = []
        arguments.reserveCapacity(values.count)
        for value in values {
            switch value {
            case .text(let text):
                // SQLite would keep what stands before it, and nobody would notice.
                guard !text.utf8.contains(0) else { throw .contradiction(detail: "teks memuat karakter nol") }
                arguments.append(text)
            case .integer(let number): arguments.append(number)
            case .bytes(let bytes): arguments.append(Data(bytes))
            case .boolean(let flag): arguments.append(flag)
            case .null: arguments.append(nil)
            }
        }
        return StatementArguments(arguments)
    }

    private static func value(of row: Row, at index: Int, place: String) throws(StoreFault) -> SQLValue {
        let value: DatabaseValue = row[index]
        switch value.storage {
        case .null: return .null
        case .int64(let number): return .integer(number)
        case .string(let text): return .text(text)
        case .blob(let data): return .bytes(Array(data))
        // Strict tables hold none.
        case .double: throw .damaged(place: place, detail: "bilangan pecahan biner")
        }
    }
}
