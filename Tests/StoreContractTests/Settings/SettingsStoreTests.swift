import Application
import Domain
import Store
import TestSupport
import Testing

@Suite("Settings in the register")
struct SettingsStoreTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
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
        _ = try await port.change(.zone(.eastern), fixture.key.agency, nil, author)
        _ = try await port.change(.name("Selaras Contoh"), fixture.key.agency, nil, author)
        #expect(try await port.load() == SiteSettings(name: "Selaras Contoh", zone: .eastern))
        #expect(try await fixture.audit.verify(fixture.key.agency).breaches.isEmpty)
    }

    @Test("a day that was chosen comes back until the customary one is chosen again", arguments: Engine.allCases)
    func deadlines(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let port = try await port(fixture)
        let author = Authorship(author: "admin")
        let day = DueDay(yearsAfter: 1, month: 1, day: 31)
        let both: [DocumentKind: DueDay?] = [.performanceReport: day, .actionPlan: day]
        _ = try await port.change(.deadlines(both), fixture.key.agency, nil, author)
        _ = try await port.change(.deadlines([.actionPlan: nil]), fixture.key.agency, nil, author)
        #expect(try await port.load() == SiteSettings(deadlines: [.performanceReport: day]))
        #expect(try await fixture.audit.verify(fixture.key.agency).breaches.isEmpty)
    }

    @Test("an address that was given comes back line by line until it is taken away", arguments: Engine.allCases)
    func addresses(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let port = try await port(fixture)
        let (key, author) = (fixture.key.agency, Authorship(author: "admin"))
        _ = try await port.change(.address(key, ["Jl. Contoh 1", "Telp. 1"]), key, "", author)
        #expect(try await port.load() == SiteSettings(addresses: [key: ["Jl. Contoh 1", "Telp. 1"]]))
        let stale = try await port.change(.address(key, ["Jl. Contoh 2"]), key, "", author)
        #expect(stale?.writer?.authorship.author == "admin")
        #expect(stale?.current.addresses[key] == ["Jl. Contoh 1", "Telp. 1"])
        #expect(try await port.change(.address(key, []), key, "Jl. Contoh 1\nTelp. 1", author) == nil)
        #expect(try await port.load() == SiteSettings())
        #expect(try await fixture.audit.verify(key).breaches.isEmpty)
    }

    @Test(
        "what nobody could have chosen is damage and no default",
        arguments: Engine.allCases, [("zone", "XYZ"), ("tenggat.action-plan", "+1-02-30"), ("alamat.x", "Jl. 1")])
    func strange(engine: Engine, row: (name: String, words: String)) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let port = try await port(fixture)
        try await fixture.database.write { connection throws(StoreFault) in
            try connection.execute(
                "INSERT INTO setting (name, words) VALUES ($1, $2)", [.text(row.name), .text(row.words)])
        }
        await #expect(throws: StoreFault.damagedRecord("setting")) { try await port.load() }
    }
}
