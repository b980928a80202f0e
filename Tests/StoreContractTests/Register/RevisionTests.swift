import Application
import Domain
import Exchange
import Store
import TestSupport
import Testing

@Suite("A dossier as it was at earlier revisions")
struct RevisionTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
    }

    /// Another content that shares some parts with the sample.
    private static var replacement: ImportProposal {
        var dossier = SampleDossier.everything
        dossier.documents.removeLast()
        dossier.documents[0].entries[0].name = "Sasaran yang lain"
        dossier.claims = []
        dossier.positions.removeLast()
        let doubts = SampleDossier.places.compactMap { $0 }.map {
            Doubt(kind: .shifted, place: $0, raw: "3 O", read: "30", why: Reason(written: "sel bergeser"))
        }
        let unread = [UnreadCell(place: SourcePlace(file: "a", line: 1), raw: "x", why: Reason(written: "y"))]
        return ImportProposal(dossier: dossier, doubts: doubts, unread: unread)
    }

    /// Adds, corrects twice, takes over and undoes; hands back what the dossier was after each write.
    private func life(
        _ fixture: RegisterFixture, correcting statement: StatementAddress, to replacement: ImportProposal
    ) async throws -> [StoredDossier] {
        var states = [try #require(try await fixture.register.load(fixture.key))]
        for (number, text) in ["satu", "dua"].enumerated() {
            let correction = StatementCorrection(statement, value: .text(text), seen: fixture.at(number + 1))
            #expect(
                try await fixture.register.correct(correction, RegisterFixture.author)
                    == .written(fixture.at(number + 2)))
            states.append(try #require(try await fixture.register.load(fixture.key)))
        }
        let (draft, taken) = try await fixture.takeOver(replacement, seen: 3)
        #expect(taken.revision == 4)
        states.append(try #require(try await fixture.register.load(fixture.key)))
        guard case .done = try await fixture.imports.undo(draft, nil, RegisterFixture.author) else {
            throw StoreFault.contradiction(detail: "not undone")
        }
        states.append(try #require(try await fixture.register.load(fixture.key)))
        return states
    }

    private func expect(_ states: [StoredDossier], in fixture: RegisterFixture) async throws {
        #expect(try await fixture.revisions.readable(fixture.key) == 1...states.count)
        for (offset, state) in states.enumerated() {
            let read = try #require(try await fixture.revisions.load(fixture.key, offset + 1))
            #expect(read.stored == state, "revision \(offset + 1)")
        }
    }

    @Test("after corrections, a take-over and its undoing each revision is as it was", arguments: Engine.allCases)
    func everything(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let states = try await life(fixture, correcting: fixture.statement(2), to: Self.replacement)
        try await expect(states, in: fixture)
        #expect(states[4].proposal == states[2].proposal)
        #expect(states[3].proposal == Self.replacement)
        #expect(Set(states.map(\.dossier)).count == 4)
        #expect(try await fixture.audit.verify(fixture.key.agency).breaches.isEmpty)
    }

    @Test("so it is with the examples", arguments: Engine.allCases, ExampleDossier.all)
    func examples(engine: Engine, example: ExampleDossier) async throws {
        let fixture = try await RegisterFixture(engine, in: folder, holding: example.dossier)
        let first = try #require(example.dossier.documents.flatMap(\.statements).first)
        let statement = StatementAddress(dossier: fixture.key, entry: first.entry, index: 0)
        var other = example.dossier
        other.documents[0].entries[0].name = "Nama yang lain"
        other.documents[0].blocks.removeAll()
        let states = try await life(fixture, correcting: statement, to: ImportProposal(dossier: other))
        try await expect(states, in: fixture)
    }

    @Test("each tells who made it and when the next was made", arguments: Engine.allCases)
    func entries(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        _ = try await fixture.correct(2, to: "baru", seen: 1)
        let first = try #require(try await fixture.revisions.load(fixture.key, 1))
        #expect(first.entry?.action == .added)
        #expect(first.end == ClockPort.fixed.now())
        let second = try #require(try await fixture.revisions.load(fixture.key, 2))
        #expect(second.entry?.authorship.author == "verifikator")
        #expect(second.end == nil)
        let extract = try await fixture.audit.extract(.revisions(fixture.key), nil, 10)
        #expect(extract.lines.map(\.entry.revision) == [2, 1])
    }

    @Test("a corrected value keeps one row of what was", arguments: Engine.allCases)
    func oneRow(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        _ = try await fixture.correct(2, to: "baru", seen: 1)
        #expect(try await fixture.rows(of: "past_statement") == 1)
        for table in ["position", "node", "indicator", "document", "block", "entry", "claim", "measurement"] {
            #expect(try await fixture.rows(of: "past_\(table)") == 0, "\(table)")
        }
    }

    @Test("a dossier that was taken back can still be read as it was", arguments: Engine.allCases)
    func takenBack(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        var proposal = Self.replacement
        proposal.dossier.period = 2030...2030
        let (draft, taken) = try await fixture.takeOver(proposal, seen: nil)
        let state = try #require(try await fixture.register.load(taken.dossier))
        guard case .done = try await fixture.imports.undo(draft, nil, RegisterFixture.author) else {
            Issue.record("not undone")
            return
        }
        #expect(try await fixture.register.load(taken.dossier) == nil)
        #expect(try await fixture.revisions.readable(taken.dossier) == 1...1)
        #expect(try await fixture.revisions.load(taken.dossier, 1)?.stored == state)
        #expect(try await fixture.revisions.load(taken.dossier, 2) == nil)
    }

    @Test("revisions and dossiers there never were are nothing", arguments: Engine.allCases, [-1, 0, 2, .max])
    func unknown(engine: Engine, revision: Int) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        #expect(try await fixture.revisions.load(fixture.key, revision) == nil)
        let source = IDSource(clock: .fixed, random: .system)
        let strange = DossierKey(agency: fixture.key.agency, dossier: source.next())
        #expect(try await fixture.revisions.load(strange, 1) == nil)
        #expect(try await fixture.revisions.readable(strange) == nil)
    }

    @Test("of a register from before, the present revision is the earliest", arguments: Engine.allCases)
    func older(engine: Engine) async throws {
        let database = try engine.database(in: folder)
        let known = Migration.all.filter { $0.number < 9 }
        try await Migrator(known, clock: .fixed).run(database)
        let source = IDSource(clock: .fixed, random: .system)
        let key = DossierKey(agency: AgencyKey(region: source.next(), agency: source.next()), dossier: source.next())
        try await database.write { connection throws(StoreFault) in
            let ids = [key.agency.region.value, key.agency.agency.value, key.dossier.value].map {
                SQLValue.bytes($0.bytes)
            }
            try connection.execute(
                "INSERT INTO regional_government (region, kind, name, name_key) VALUES ($1, 'Kota', 'A', 'a')", [ids[0]]
            )
            try connection.execute(
                "INSERT INTO agency (region, agency, name, name_key) VALUES ($1, $2, 'B', 'b')", Array(ids.prefix(2)))
            try connection.execute(
                """
                INSERT INTO dossier (region, agency, dossier, first_year, last_year, revision)
                VALUES ($1, $2, $3, 2025, 2025, 7)
                """, ids)
        }
        let store = try await RegisterStore.open(database, seal: .hmac(), clock: .fixed)
        #expect(try await store.revisionPort.readable(key) == 7...7)
        #expect(try await store.revisionPort.load(key, 6) == nil)
        let read = try #require(try await store.revisionPort.load(key, 7))
        #expect(read.stored.dossier.period == 2025...2025)
    }
}
