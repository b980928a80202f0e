import Application
import Domain
import Store
import TestSupport
import Testing

@Suite("Drafts of imports in the register")
struct ImportDraftTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
    }

    private static let author = Authorship(author: "perencana")
    private static let upload = StagedImport(
        files: [SourceFile(name: "a.txt", bytes: [1, 0, 255]), SourceFile(name: "b.docx", bytes: [])],
        proposal: [1, 2], tables: [3])

    private func staged(_ fixture: RegisterFixture) async throws -> ImportDraftKey {
        try #require(try await fixture.imports.stage([Self.upload], fixture.key.agency, Self.author).first)
    }

    @Test("an upload is kept with its files, and nothing of it reaches the register", arguments: Engine.allCases)
    func stages(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let agency = fixture.key.agency
        let keys = try await fixture.imports.stage([Self.upload, Self.upload], agency, Self.author)
        #expect(Set(keys).count == 2)
        let lines = try await fixture.imports.list(agency)
        #expect(lines.map(\.key) == keys.sorted { $0.draft > $1.draft })
        #expect(lines.map(\.author) == ["perencana", "perencana"])
        #expect(lines[0].files == [.init(name: "a.txt", byteCount: 3), .init(name: "b.docx", byteCount: 0)])
        #expect(lines.allSatisfy { $0.taken == nil })
        let stored = try #require(try await fixture.imports.load(keys[0]))
        #expect((stored.proposal, stored.tables, stored.before) == ([1, 2], [3], nil))
        #expect(try await fixture.imports.file(keys[0], 0) == Self.upload.files[0])
        #expect(try await fixture.imports.file(keys[0], 2) == nil)
        #expect(try await fixture.register.version(fixture.key) == fixture.version)
        #expect(try await fixture.audit.verify(agency).breaches.isEmpty)
    }

    @Test("another agency sees nothing of it", arguments: Engine.allCases)
    func foreign(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let key = try await staged(fixture)
        let stranger = AgencyKey(
            region: key.agency.region, agency: IDSource(clock: .fixed, random: .system).next())
        let foreign = ImportDraftKey(agency: stranger, draft: key.draft)
        #expect(try await fixture.imports.list(stranger).isEmpty)
        #expect(try await fixture.imports.load(foreign) == nil)
        #expect(try await fixture.imports.file(foreign, 0) == nil)
        #expect(try await fixture.imports.discard(foreign, nil, Self.author) == .gone)
        #expect(try await fixture.imports.settle(foreign, .doubt(0), .confirmed, nil, Self.author) == .gone)
        #expect(try await fixture.imports.load(key) != nil)
    }

    @Test("what is said of each doubt and cell is kept one by one, and can be taken back", arguments: Engine.allCases)
    func settles(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let key = try await staged(fixture)
        let figure = FigureAddress(entry: EntryID("a|b"), role: .target, period: .quarter(year: 2020, .first))
        let decisions: [(ImportNoteID, Settlement.Decision)] = [
            (.doubt(0), .confirmed), (.doubt(2), .corrected("'; DROP TABLE import_draft --")),
            (.unread(0), .placed("30 %", figure)), (.doubt(0), .corrected("<b>")),
        ]
        for (note, decision) in decisions {
            #expect(try await fixture.imports.settle(key, note, decision, nil, Self.author) == .written)
        }
        #expect(try await fixture.imports.settle(key, .doubt(2), nil, nil, Self.author) == .written)
        let settlements = try #require(try await fixture.imports.load(key)).settlements
        #expect(
            settlements.mapValues(\.decision) == [.doubt(0): .corrected("<b>"), .unread(0): .placed("30 %", figure)])
        #expect(settlements.values.allSatisfy { $0.author == "perencana" })
        #expect(try await fixture.audit.verify(key.agency).breaches.isEmpty)
    }

    @Test(
        "what is left open is confirmed in one step, and what somebody said meanwhile stays", arguments: Engine.allCases
    )
    func confirms(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let key = try await staged(fixture)
        let said = try await fixture.imports.settle(key, .doubt(1), .corrected("2,5"), nil, Authorship(author: "lain"))
        #expect(said == .written)
        let notes = (0..<3).map { ImportNoteID.doubt($0) } + [.unread(0)]
        #expect(try await fixture.imports.confirm(key, notes, nil, Self.author) == .written)
        let settlements = try #require(try await fixture.imports.load(key)).settlements
        #expect(
            settlements.mapValues(\.decision) == [
                .doubt(0): .confirmed, .doubt(1): .corrected("2,5"), .doubt(2): .confirmed, .unread(0): .confirmed,
            ])
        let proof = try await fixture.audit.verify(key.agency)
        #expect(proof.breaches.isEmpty)
        let length = proof.head.length
        // A note that can't be written leaves none of the others behind.
        await #expect(throws: StoreFault.self) {
            try await fixture.imports.confirm(key, [.doubt(7), .doubt(-1)], nil, Self.author)
        }
        #expect(try await fixture.imports.load(key)?.settlements.count == 4)
        #expect(try await fixture.audit.verify(key.agency).head.length == length)
        #expect(try await fixture.imports.discard(key, nil, Self.author) == .written)
        #expect(try await fixture.imports.confirm(key, notes, nil, Self.author) == .gone)
    }

    @Test(
        "what was said of a doubt since one looked is refused with both, and who said the other",
        arguments: Engine.allCases)
    func stale(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let key = try await staged(fixture)
        let (open, other) = (Settlement.code(of: nil), Authorship(author: "lain"))
        let whole = Settlement.code(of: [])
        #expect(try await fixture.imports.settle(key, .doubt(0), .corrected("2"), open, other) == .written)
        let late = try await fixture.imports.settle(key, .doubt(0), .corrected("3"), open, Self.author)
        guard case .stale(let change) = late else {
            Issue.record("written over another's")
            return
        }
        #expect(change.current?.decision == .corrected("2"))
        #expect(change.writer?.authorship.author == "lain")
        #expect(try await fixture.imports.settle(key, .doubt(0), .corrected("2"), open, Self.author) == .written)
        guard case .changed(let writer?) = try await fixture.imports.confirm(key, [.doubt(1)], whole, Self.author)
        else {
            Issue.record("confirmed without having looked")
            return
        }
        #expect(writer.authorship.author == "lain")
        #expect(try await fixture.imports.discard(key, whole, Self.author) == .changed(writer))
        let seen = Settlement.code(of: change.current)
        #expect(try await fixture.imports.settle(key, .doubt(0), nil, seen, Self.author) == .written)
        // Taken back meanwhile: who did is told by the log.
        guard case .stale(let gone) = try await fixture.imports.settle(key, .doubt(0), .confirmed, seen, other) else {
            Issue.record("not told that it was taken back")
            return
        }
        #expect(gone.current == nil)
        #expect(gone.writer?.authorship.author == Self.author.author)
        #expect(try await fixture.imports.load(key)?.settlements.isEmpty == true)
    }

    @Test("a draft that is thrown away leaves nothing but its entry in the log", arguments: Engine.allCases)
    func discards(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let key = try await staged(fixture)
        _ = try await fixture.imports.settle(key, .doubt(0), .confirmed, nil, Self.author)
        #expect(try await fixture.imports.discard(key, nil, Self.author) == .written)
        for table in ["import_draft", "import_file", "import_settlement"] {
            #expect(try await fixture.rows(of: table) == 0)
        }
        #expect(try await fixture.imports.discard(key, nil, Self.author) == .gone)
        #expect(try await fixture.audit.verify(key.agency).head.length == 4)
    }

    @Test(
        "taken over into a new dossier, what is open stays with it; undone, there is none", arguments: Engine.allCases)
    func newDossier(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let key = try await staged(fixture)
        var result = ImportProposal(dossier: SampleDossier.everything)
        result.dossier.period = 2030...2030
        result.doubts = SampleDossier.places.compactMap { $0 }.map {
            Doubt(kind: .shifted, place: $0, raw: "3 O", read: "30", why: Reason(written: "sel bergeser"))
        }
        result.unread = [UnreadCell(place: SourcePlace(file: "a", line: 1), raw: "x", why: Reason(written: "y"))]
        let order = TakingOver(draft: key, agency: key.agency, result: result, state: ImportState(present: nil))
        guard case .done(let taken) = try await fixture.imports.takeOver(order, Self.author) else {
            Issue.record("not taken over")
            return
        }
        let stored = try #require(try await fixture.register.load(taken.dossier))
        #expect(stored.proposal == result)
        #expect(stored.version.revision == 1)
        #expect(try await fixture.imports.list(key.agency).first?.taken == taken)
        #expect(try await fixture.imports.takeOver(order, Self.author) == .gone)
        #expect(try await fixture.imports.discard(key, nil, Self.author) == .gone)
        #expect(try await fixture.imports.settle(key, .doubt(0), .confirmed, nil, Self.author) == .gone)
        guard case .done = try await fixture.imports.undo(key, nil, Self.author) else {
            Issue.record("not undone")
            return
        }
        #expect(try await fixture.register.load(taken.dossier) == nil)
        #expect(try await fixture.imports.list(key.agency).first?.taken == nil)
        #expect(try await fixture.imports.undo(key, nil, Self.author) == .gone)
        #expect(try await fixture.audit.verify(key.agency).breaches.isEmpty)
    }

    private func replacement(
        _ fixture: RegisterFixture, _ key: ImportDraftKey, seen: Int
    ) -> TakingOver {
        var dossier = SampleDossier.everything
        dossier.documents.removeLast()
        dossier.claims = []
        return TakingOver(
            draft: key, agency: key.agency, result: ImportProposal(dossier: dossier),
            state: ImportState(present: .init(key: fixture.key, version: fixture.at(seen))))
    }

    @Test("taken over into a dossier, it is the next revision; undone, all is as it was", arguments: Engine.allCases)
    func present(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let key = try await staged(fixture)
        let order = replacement(fixture, key, seen: 1)
        #expect(
            try await fixture.imports.takeOver(order, Self.author)
                == .done(TakenOver(dossier: fixture.key, revision: 2)))
        #expect(try await fixture.register.load(fixture.key)?.dossier == order.result.dossier)
        #expect(
            try await fixture.imports.undo(key, nil, Self.author)
                == .done(TakenOver(dossier: fixture.key, revision: 3)))
        let stored = try #require(try await fixture.register.load(fixture.key))
        #expect(stored.dossier == SampleDossier.everything)
        #expect(stored.version.revision == 3)
        #expect(try await fixture.audit.verify(key.agency).breaches.isEmpty)
    }

    @Test(
        "what was taken over before revisions were kept is undone from what its draft holds", arguments: Engine.allCases
    )
    func unkept(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let key = try await staged(fixture)
        _ = try await fixture.imports.takeOver(replacement(fixture, key, seen: 1), Self.author)
        try await fixture.database.write { connection throws(StoreFault) in
            try connection.execute("UPDATE dossier SET first_kept = revision", [])
            try connection.execute("UPDATE import_draft SET content_before = $1", [.bytes([9])])
        }
        #expect(try await fixture.imports.load(key)?.before == [9])
        await #expect(throws: StoreFault.damagedRecord("dossier")) {
            try await fixture.imports.undo(key, nil, Self.author)
        }
        let before = ImportProposal(dossier: SampleDossier.everything)
        #expect(
            try await fixture.imports.undo(key, before, Self.author)
                == .done(TakenOver(dossier: fixture.key, revision: 3)))
        #expect(try await fixture.register.load(fixture.key)?.proposal == before)
        #expect(try await fixture.imports.load(key)?.before == nil)
        #expect(try await fixture.revisions.readable(fixture.key) == 2...3)
    }

    @Test("who comes too late is told who was quicker, and nothing is written", arguments: Engine.allCases)
    func late(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let key = try await staged(fixture)
        _ = try await fixture.correct(0, to: "35", seen: 1)
        guard
            case .changed(let writer) = try await fixture.imports.takeOver(
                replacement(fixture, key, seen: 1), Self.author)
        else {
            Issue.record("taken over")
            return
        }
        #expect(writer?.authorship.author == "verifikator")
        guard case .done = try await fixture.imports.takeOver(replacement(fixture, key, seen: 2), Self.author) else {
            Issue.record("not taken over")
            return
        }
        _ = try await fixture.correct(0, to: "36", seen: 3)
        guard case .changed(let last) = try await fixture.imports.undo(key, nil, Self.author) else {
            Issue.record("undone")
            return
        }
        #expect(last?.revision == 4)
        #expect(try await fixture.register.version(fixture.key)?.revision == 4)
        let again = try await staged(fixture)
        let order = TakingOver(
            draft: again, agency: again.agency, result: ImportProposal(dossier: SampleDossier.everything),
            state: ImportState(present: nil))
        guard case .changed = try await fixture.imports.takeOver(order, Self.author) else {
            Issue.record("a second dossier of the period")
            return
        }
    }
}
