import Application
import Store
import TestSupport
import Testing

@Suite("Settings in the register")
struct SettingsStoreTests {
    private let folder: DatabaseFolder

    init() throws {
        folder = try DatabaseFolder()
    }

    private func port(_ fixture: RegisterFixture) async throws -> SettingsPort {
        try await RegisterStore.open(fixture.database, seal: .hmac(), clock: .fixed).settingsPort
    }

    @Test("what was chosen comes back, the rest is as it was", arguments: Engine.allCases)
    func choices(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let port = try await port(fixture)
        #expect(try await port.load() == SiteSettings())
        let author = Authorship(author: "admin")
        try await port.change(.zone(.eastern), fixture.key.agency, author)
        try await port.change(.name("Selaras Contoh"), fixture.key.agency, author)
        #expect(try await port.load() == SiteSettings(name: "Selaras Contoh", zone: .eastern))
        #expect(try await fixture.audit.verify(fixture.key.agency).breaches.isEmpty)
    }

    @Test("a zone that nobody could have chosen is damage and no default", arguments: Engine.allCases)
    func strangeZone(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let port = try await port(fixture)
        try await fixture.database.write { connection throws(StoreFault) in
            try connection.execute("INSERT INTO setting (name, words) VALUES ('zone', 'XYZ')", [])
        }
        await #expect(throws: StoreFault.damagedRecord("setting")) { try await port.load() }
    }
}
