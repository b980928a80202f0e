import Application
import Foundation
import Store
import StoreSQLite
import TestSupport
import Testing

@Suite("A database in a SQLite file")
struct SQLiteDatabaseTests {
    private let folder: ScratchFolder
    private let path: String

    init() throws {
        folder = try ScratchFolder()
        path = folder.path("register.sqlite")
    }

    @Test(
        "every commit is on disk, foreign keys are enforced, and readers don't wait",
        arguments: [("synchronous", .integer(2)), ("foreign_keys", .integer(1)), ("journal_mode", .text("wal"))]
            as [(String, SQLValue)])
    func pragmas(name: String, value: SQLValue) async throws {
        let database = try SQLiteDatabase(path: path, creating: true)
        let found = try await database.write { connection throws(StoreFault) in
            var found: [SQLValue] = []
            try connection.query("PRAGMA \(name)", []) { found += $0 }
            return found
        }
        #expect(found == [value])
    }

    @Test("a new file is for its owner alone")
    func permissions() throws {
        _ = try SQLiteDatabase(path: path, creating: true)
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    }

    @Test("what was written is there when it is opened again")
    func reopening() async throws {
        try await note("satu", in: SQLiteDatabase(path: path, creating: true))
        #expect(try await notes(in: SQLiteDatabase(path: path, creating: false)) == ["satu"])
    }

    @Test("once closed, the file holds everything by itself")
    func closing() async throws {
        let database = try SQLiteDatabase(path: path, creating: true)
        try await note("satu", in: database)
        _ = try await notes(in: database)
        try database.close()
        let log = FileManager.default.contents(atPath: path + "-wal") ?? Data()
        #expect(log.isEmpty)
        let copy = folder.path("salinan.sqlite")
        try FileManager.default.copyItem(atPath: path, toPath: copy)
        #expect(try await notes(in: SQLiteDatabase(path: copy, creating: false)) == ["satu"])
    }

    @Test("two programs write to one file in turn")
    func twoWriters() async throws {
        let first = try SQLiteDatabase(path: path, creating: true)
        let second = try SQLiteDatabase(path: path, creating: false)
        try await note("awal", in: first)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<40 {
                group.addTask { try await note("\(number)", in: number.isMultiple(of: 2) ? first : second) }
            }
            try await group.waitForAll()
        }
        #expect(try await notes(in: second).count == 41)
    }

    @Test("a file that isn't there is made only on demand")
    func missing() {
        #expect(throws: StoreFault.missing(place: path)) { try SQLiteDatabase(path: path, creating: false) }
        #expect(!FileManager.default.fileExists(atPath: path))
        let lost = folder.path("tidak/ada.sqlite")
        let fault = #expect(throws: StoreFault.self) { try SQLiteDatabase(path: lost, creating: true) }
        guard case .unopenable(lost, _) = fault else {
            Issue.record("\(String(describing: fault))")
            return
        }
    }

    @Test("a folder is no database")
    func notAFile() {
        let fault = #expect(throws: StoreFault.self) { try SQLiteDatabase(path: folder.url.path, creating: true) }
        #expect(fault.map { if case .unopenable = $0 { true } else { false } } == true)
    }

    @Test(
        "a file of something else is refused and left as it is",
        arguments: ["bukan basis data\n", "SQLite format 3\u{0}", "SELA"])
    func foreign(content: String) throws {
        try content.write(toFile: path, atomically: true, encoding: .utf8)
        for creating in [true, false] {
            #expect(throws: StoreFault.foreign(place: path)) { try SQLiteDatabase(path: path, creating: creating) }
        }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == content)
    }

    @Test("a file whose pages are destroyed is reported as damaged, not read")
    func damaged() async throws {
        let database = try SQLiteDatabase(path: path, creating: true)
        for number in 0..<200 { try await note(String(repeating: "\(number) ", count: 100), in: database) }
        try database.close()
        var bytes = try Data(contentsOf: URL(filePath: path))
        for index in 4096..<bytes.count { bytes[index] = 0xA5 }
        try bytes.write(to: URL(filePath: path))
        let fault = await #expect(throws: StoreFault.self) {
            try await notes(in: SQLiteDatabase(path: path, creating: false))
        }
        #expect(fault.map { if case .damaged(path, _) = $0 { true } else { false } } == true)
    }

    @Test("a full disk refuses the write and keeps what was acknowledged")
    func full() async throws {
        let database = try SQLiteDatabase(path: path, creating: true)
        try await note("aman", in: database)
        try await database.write { connection throws(StoreFault) in
            try connection.query("PRAGMA max_page_count = 20", []) { _ in }
        }
        await #expect(throws: StoreFault.full(place: path)) {
            for _ in 0..<200 { try await note(String(repeating: "x", count: 1000), in: database) }
        }
        let kept = try await notes(in: database)
        #expect(kept.first == "aman")
        #expect(kept.count > 1)
        #expect(try await notes(in: SQLiteDatabase(path: path, creating: false)) == kept)
    }

    private func note(_ text: String, in database: SQLiteDatabase) async throws {
        try await database.write { connection throws(StoreFault) in
            try connection.execute("CREATE TABLE IF NOT EXISTS note (text TEXT NOT NULL) STRICT", [])
            try connection.execute("INSERT INTO note (text) VALUES ($1)", [.text(text)])
        }
    }

    private func notes(in database: SQLiteDatabase) async throws -> [String] {
        try await database.read { connection throws(StoreFault) in
            try connection.rows("SELECT text FROM note ORDER BY rowid", of: "note") { row throws(StoreFault) in
                try row.text()
            }
        }
    }
}
