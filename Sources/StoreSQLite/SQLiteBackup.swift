import Application
import Foundation
import GRDB
import Store

/// Copies of a database in use, by SQLite's own online backup: one consistent state, while others go on writing.
package enum SQLiteBackup {
    /// Copies a database into a file of its own, checked and durable before it gets its name.
    ///
    /// - Parameter replacing: whether a file of that name may be overwritten.
    package static func write(
        _ database: SQLiteDatabase, to path: String, replacing: Bool
    ) throws(StoreFault) {
        guard replacing || !FileManager.default.fileExists(atPath: path) else { throw .occupied(place: path) }
        let part = try SQLiteFile.beside(path)
        defer { unlink(part) }
        do {
            let copy = try DatabaseQueue(path: part)
            try database.writer.backup(to: copy)
            try copy.inDatabase { try seal($0, place: path) }
            try copy.close()
        } catch {
            throw SQLiteFault.fault(error, place: path)
        }
        try SQLiteFile.publish(part, as: path, replacing: replacing)
    }

    /// Puts the whole of a database into another that may be in use; those who use it see the old state or the new.
    package static func copy(_ source: SQLiteDatabase, over target: SQLiteDatabase) throws(StoreFault) {
        do {
            try source.writer.backup(to: target.writer)
        } catch {
            throw SQLiteFault.fault(error, place: target.place)
        }
    }

    /// Reads every page and row of a database, and throws where one isn't as it should be.
    package static func check(_ database: SQLiteDatabase) throws(StoreFault) {
        do {
            try database.writer.read { try check($0, place: database.place) }
        } catch {
            throw SQLiteFault.fault(error, place: database.place)
        }
    }

    /// A copy that needs no other file beside it, and has been read once from beginning to end.
    private static func seal(_ copy: Database, place: String) throws {
        try copy.execute(sql: "PRAGMA journal_mode = DELETE")
        try check(copy, place: place)
    }

    private static func check(_ database: Database, place: String) throws {
        let verdict = try String.fetchOne(database, sql: "PRAGMA integrity_check(1)")
        guard verdict == "ok" else { throw StoreFault.damaged(place: place, detail: verdict ?? "integrity_check") }
        guard try Row.fetchOne(database, sql: "PRAGMA foreign_key_check") == nil else {
            throw StoreFault.damaged(place: place, detail: "foreign_key_check")
        }
    }
}
