import Application
import Domain
import Store
import TestSupport
import Testing

@Suite("Reading the audit log")
struct AuditExtractTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
    }

    @Test("the latest entries come first, a piece at a time", arguments: Engine.allCases)
    func pieces(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        for number in 1...4 { _ = try await fixture.correct(2, to: "\(number)", seen: number) }
        let first = try await fixture.audit.extract(.agency(fixture.key.agency), nil, 3)
        #expect(first.lines.map(\.entry.sequence) == [5, 4, 3])
        #expect(first.rest == 3)
        let second = try await fixture.audit.extract(.agency(fixture.key.agency), first.rest, 3)
        #expect(second.lines.map(\.entry.sequence) == [2, 1])
        #expect(second.rest == nil)
    }

    @Test("values are those of the cell", arguments: Engine.allCases)
    func readable(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        _ = try await fixture.correct(2, to: "satu", seen: 1)
        _ = try await fixture.correct(2, to: "{dua", seen: 2)
        let lines = try await fixture.audit.extract(.dossier(fixture.key), nil, 10).lines
        #expect(lines.map(\.after) == ["{dua", "satu", "rencana.txt, d2"])
        #expect(lines.map(\.before) == ["satu", "tertulis", nil])
        #expect(lines[0].subject == .statement(entry: EntryID("T1.I1"), index: 2))
    }

    @Test("a person's history holds the posts, and no other's", arguments: Engine.allCases)
    func person(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let store = try await RegisterStore.open(fixture.database, seal: .hmac(), clock: .fixed)
        let (agency, people) = (fixture.key.agency, store.peoplePort)
        for name in ["A", "B"] {
            let entry = PersonEntry(name: name, number: nil, account: nil)
            _ = try await people.enter(entry, agency, RegisterFixture.author)
        }
        let day = try #require(CalendarDay("2025-01-02"))
        let post = PostKey(dossier: fixture.key, position: PositionID("J1"))
        let all = try await people.people(agency)
        for person in all { _ = try await people.appoint(person.id, post, day, RegisterFixture.author) }
        let person = try #require(all.first)
        let appointment = try #require(try await people.appointments(agency).first { $0.person == person.id })
        _ = try await people.release(appointment.id, agency, day, nil, RegisterFixture.author)
        let lines = try await fixture.audit.extract(.record(agency, .person(person.id)), nil, 10).lines
        #expect(lines.map(\.entry.action) == [.released, .appointed, .entered])
        #expect(
            lines.map(\.subject) == [.appointment(appointment.id), .appointment(appointment.id), .person(person.id)])
        let second = try await fixture.audit.extract(.record(agency, .person(person.id)), lines[1].entry.sequence, 10)
        #expect(second.lines.map(\.entry.action) == [.entered])
    }

    @Test("a draft's history holds its readings and its taking over", arguments: Engine.allCases)
    func draft(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let (draft, _) = try await fixture.takeOver(ImportProposal(dossier: SampleDossier.everything), seen: 1)
        let lines = try await fixture.audit.extract(.record(fixture.key.agency, .draft(draft.draft)), nil, 10).lines
        #expect(lines.map(\.entry.action) == [.takenOver, .staged])
        #expect(lines.map(\.importID) == [draft.draft, draft.draft])
        #expect(try await fixture.audit.extract(.record(fixture.key.agency, .agency), nil, 10).lines.isEmpty)
    }

    @Test("settings' history goes through all chains, the latest first", arguments: Engine.allCases)
    func settings(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let clock = TickingClock()
        let store = try await RegisterStore.open(fixture.database, seal: .hmac(), clock: clock.port)
        let other = Agency(name: "Badan lain", region: RegionalGovernment(kind: .regency, name: "Jauh"))
        let second = try #require(try await store.port.addAgency(other, RegisterFixture.author))
        for (name, home) in [("A", fixture.key.agency), ("B", second), ("C", fixture.key.agency)] {
            _ = try await store.settingsPort.change(.name(name), home, nil, RegisterFixture.author)
        }
        let address = SettingsChange.address(second, ["Jl. Contoh 1"])
        _ = try await store.settingsPort.change(address, second, nil, RegisterFixture.author)
        let own = try await store.auditPort.extract(.record(second, .address(of: second)), nil, 2)
        #expect(own.lines.map(\.after) == ["Jl. Contoh 1"])
        let extract = try await store.auditPort.extract(.settings, nil, 2)
        #expect(extract.lines.map(\.after) == ["C", "B"])
        #expect(extract.rest != nil)
        #expect(try await store.auditPort.extract(.settings, nil, 10).lines.count == 3)
    }

    @Test("one statement's history leaves the others out", arguments: Engine.allCases)
    func statement(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        _ = try await fixture.correct(2, to: "satu", seen: 1)
        _ = try await fixture.correct(3, to: "lain", seen: 1)
        let lines = try await fixture.audit.extract(.statement(fixture.statement(2)), nil, 10).lines
        #expect(lines.map(\.entry.action) == [.corrected, .added])
        #expect(lines[0].after == "satu")
        #expect(try await fixture.audit.extract(.statement(fixture.statement(999)), nil, 10).lines.count == 1)
    }
}
