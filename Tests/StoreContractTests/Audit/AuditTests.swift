import Application
import Domain
import Store
import TestSupport
import Testing

@Suite("The audit log")
struct AuditTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
    }

    @Test("a value's history tells who, when, from, to and why", arguments: Engine.allCases)
    func history(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        _ = try await fixture.correct(2, to: "satu", seen: 1, by: "A")
        _ = try await fixture.correct(3, to: "lain", seen: 1, by: "B")
        _ = try await fixture.correct(2, to: "dua", seen: 2, by: "C")
        let history = try await fixture.audit.history(fixture.statement(2))
        #expect(history.map(\.authorship.author) == ["perencana", "A", "C"])
        #expect(history.map(\.action) == [.added, .corrected, .corrected])
        #expect(history.map(\.revision) == [1, 2, 4])
        #expect(history[2].before == history[1].after)
        #expect(history[2].after?.contains("dua") == true)
        #expect(history[2].authorship.reason == "salah ketik")
        #expect(history.allSatisfy { $0.moment == ClockPort.fixed.now() })
        #expect(try await fixture.audit.history(fixture.statement(1000)).isEmpty)
    }

    @Test("each agency has a chain of its own that grows with every write", arguments: Engine.allCases)
    func chains(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        var other = SampleDossier.everything
        other.agency.name = "Badan Perencanaan"
        guard
            case .added(let key) = try await fixture.register.add(
                ImportProposal(dossier: other), RegisterFixture.author)
        else {
            Issue.record("not added")
            return
        }
        let first = try await fixture.audit.verify(fixture.key.agency)
        _ = try await fixture.correct(2, to: "satu", seen: 1)
        let second = try await fixture.audit.verify(fixture.key.agency)
        #expect([first.head.length, second.head.length] == [1, 2])
        #expect(second.passes(through: first.head))
        #expect(second.passes(through: second.head))
        #expect(!first.passes(through: second.head))
        #expect(second.breaches.isEmpty)
        let apart = try await fixture.audit.verify(key.agency)
        #expect(apart.head.length == 1)
        #expect(apart.breaches.isEmpty)
        #expect(!apart.passes(through: first.head))
    }

    @Test(
        "entries are neither changed nor removed, nor put out of line", arguments: Engine.allCases,
        [
            "UPDATE audit_entry SET actor = 'lain'", "DELETE FROM audit_entry",
            """
            INSERT INTO audit_entry (region, agency, sequence, at, actor, action, record, previous, seal)
            SELECT region, agency, 7, at, actor, action, record, seal, seal FROM audit_entry
            """,
        ])
    func appendOnly(engine: Engine, sql: String) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        await #expect(throws: StoreFault.self) {
            try await fixture.database.write { connection throws(StoreFault) in try connection.execute(sql, []) }
        }
        #expect(try await fixture.audit.verify(fixture.key.agency).breaches.isEmpty)
    }

    @Test("a register is opened with its own secret only", arguments: Engine.allCases)
    func otherSecret(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let database = fixture.database
        await #expect(throws: StoreFault.otherSecret(place: database.place)) {
            try await RegisterStore.open(database, seal: .hmac("lain"), clock: .fixed)
        }
        _ = try await RegisterStore.open(database, seal: .hmac(), clock: .fixed)
    }

    @Test("a revision that no entry made is found", arguments: Engine.allCases)
    func unlogged(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        try await fixture.database.write { connection throws(StoreFault) in
            try connection.execute("UPDATE dossier SET revision = 9", [])
        }
        let proof = try await fixture.audit.verify(fixture.key.agency)
        #expect(proof.breaches == [.unlogged(fixture.key.dossier, revision: 9)])
    }
}
