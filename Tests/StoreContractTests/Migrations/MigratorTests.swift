import Application
import Store
import TestSupport
import Testing

@Suite("Migrations on an engine")
struct MigratorTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
    }

    @Test("an empty database gets all steps, an up-to-date one none", arguments: Engine.allCases)
    func all(engine: Engine) async throws {
        let database = try engine.database(in: folder)
        #expect(try await Migrator(clock: .fixed).run(database) == Migration.all.map(\.number))
        #expect(try await Migrator(clock: .fixed).run(database).isEmpty)
    }

    @Test("an older database gets what is missing and keeps what it holds", arguments: Engine.allCases)
    func older(engine: Engine) async throws {
        let database = try engine.database(in: folder)
        let step = Migration(1, "one") { _ in ["CREATE TABLE one (text TEXT NOT NULL)"] }
        let next = Migration(2, "two") { _ in ["CREATE TABLE two (text TEXT NOT NULL)"] }
        #expect(try await Migrator([step], clock: .fixed).run(database) == [1])
        try await database.write { connection throws(StoreFault) in
            try connection.execute("INSERT INTO one (text) VALUES ($1)", [.text("tetap")])
        }
        #expect(try await Migrator([step, next], clock: .fixed).run(database) == [2])
        let kept = try await database.read { connection throws(StoreFault) in
            try connection.row("SELECT text FROM one", of: "one") { row throws(StoreFault) in try row.text() }
        }
        #expect(kept == "tetap")
    }

    @Test("a newer schema is refused and left as it is", arguments: Engine.allCases)
    func newer(engine: Engine) async throws {
        let database = try engine.database(in: folder)
        let steps = (1...3).map { number in
            Migration(number, "step \(number)") { _ in ["CREATE TABLE step\(number) (text TEXT)"] }
        }
        try await Migrator(steps, clock: .fixed).run(database)
        await #expect(throws: StoreFault.newerSchema(place: database.place, found: 3, known: 2)) {
            try await Migrator(Array(steps.prefix(2)), clock: .fixed).run(database)
        }
    }

    @Test("a step that fails takes the ones before it with it", arguments: Engine.allCases)
    func failing(engine: Engine) async throws {
        let database = try engine.database(in: folder)
        let step = Migration(1, "one") { _ in ["CREATE TABLE one (text TEXT)"] }
        let wrong = Migration(2, "wrong") { _ in ["CREATE TABLE one (text TEXT)"] }
        await #expect(throws: StoreFault.self) { try await Migrator([step, wrong], clock: .fixed).run(database) }
        #expect(try await Migrator([step], clock: .fixed).run(database) == [1])
    }
}
