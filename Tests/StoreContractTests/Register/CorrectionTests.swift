import Application
import Domain
import Store
import TestSupport
import Testing

@Suite("Correcting one value")
struct CorrectionTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
    }

    @Test("a correction writes one row, its audit entry and the revision", arguments: Engine.allCases)
    func oneRow(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let before = try #require(try await fixture.register.load(fixture.key))
        #expect(try await fixture.correct(2, to: "baru", seen: 1) == .written(fixture.at(2)))
        let after = try #require(try await fixture.register.load(fixture.key))
        var expected = before.dossier
        let corrected = expected.documents[0].statements.indices.filter {
            expected.documents[0].statements[$0].entry == fixture.statement(2).entry
        }
        expected.documents[0].statements[corrected[2]].value = .text("baru")
        #expect(after.dossier == expected)
        #expect(after.version == fixture.at(2))
        #expect(after.doubts == before.doubts && after.unread == before.unread)
        for table in ["position", "node", "indicator", "document", "block", "entry", "claim", "measurement"] {
            #expect(try await fixture.rows(of: table, writtenBy: 2) == 0, "\(table)")
        }
        #expect(try await fixture.rows(of: "statement", writtenBy: 2) == 1)
        #expect(try await fixture.rows(of: "audit_entry", writtenBy: 2) == 1)
    }

    @Test("every kind of value can be put in the place of another", arguments: Engine.allCases)
    func values(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        for (offset, value) in SampleDossier.values.dropFirst().enumerated() {
            let outcome = try await fixture.register.correct(
                StatementCorrection(fixture.statement(0), value: value, seen: fixture.at(offset + 1)),
                RegisterFixture.author)
            #expect(outcome == .written(fixture.at(offset + 2)))
            #expect(try await fixture.register.load(fixture.key)?.dossier.documents[0].statements[0].value == value)
        }
    }

    @Test("a stale correction is refused with both values and who wrote the other", arguments: Engine.allCases)
    func stale(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        _ = try await fixture.correct(2, to: "milik A", seen: 1, by: "A")
        guard case .stale(let conflict) = try await fixture.correct(2, to: "milik B", seen: 1, by: "B") else {
            Issue.record("not refused")
            return
        }
        #expect(conflict.attempted == .text("milik B"))
        #expect(conflict.current == .text("milik A"))
        #expect(conflict.writer?.authorship.author == "A")
        #expect(conflict.writer?.revision == 2)
        #expect(conflict.writer?.moment == ClockPort.fixed.now())
        #expect(try await fixture.register.version(fixture.key) == fixture.at(2))
    }

    @Test("a correction elsewhere in the dossier doesn't make one stale", arguments: Engine.allCases)
    func elsewhere(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        #expect(try await fixture.correct(2, to: "satu", seen: 1) == .written(fixture.at(2)))
        #expect(try await fixture.correct(3, to: "dua", seen: 1) == .written(fixture.at(3)))
        #expect(try await fixture.correct(2, to: "tiga", seen: 2) == .written(fixture.at(4)))
    }

    @Test("the same value again writes nothing", arguments: Engine.allCases)
    func unchanged(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        #expect(try await fixture.correct(2, to: "baru", seen: 1) == .written(fixture.at(2)))
        #expect(try await fixture.correct(2, to: "baru", seen: 1) == .unchanged)
        #expect(try await fixture.audit.verify(fixture.key.agency).head.length == 2)
    }

    @Test("a statement that isn't there is gone", arguments: Engine.allCases)
    func gone(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        #expect(try await fixture.correct(1000, to: "baru", seen: 1) == .gone)
        let source = IDSource(clock: .fixed, random: .system)
        let strange = StatementAddress(
            dossier: DossierKey(agency: fixture.key.agency, dossier: source.next()), entry: EntryID("T1.I1"), index: 0)
        let correction = StatementCorrection(strange, value: .text("baru"), seen: fixture.at(1))
        #expect(try await fixture.register.correct(correction, RegisterFixture.author) == .gone)
    }

    @Test("what was seen before a backup was restored is no ground for a correction", arguments: Engine.allCases)
    func otherGeneration(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        try await RegisterStore.open(fixture.database, seal: .hmac(), clock: .fixed).renew(by: RegisterFixture.author)
        #expect(try await fixture.correct(2, to: "baru", seen: 1) == .gone)
        let version = try #require(try await fixture.register.version(fixture.key))
        #expect(version.revision == 1)
        #expect(version != fixture.version)
    }

    @Test("of corrections of one value at once, one wins and the others learn of it", arguments: Engine.allCases)
    func race(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let outcomes = try await withThrowingTaskGroup(of: CorrectionOutcome.self) { group in
            for number in 0..<20 {
                group.addTask { try await fixture.correct(2, to: "dari \(number)", seen: 1, by: "\(number)") }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.count { $0 == .written(fixture.at(2)) } == 1)
        #expect(outcomes.count { if case .stale = $0 { true } else { false } } == 19)
    }

    @Test("corrections of different values at once are all written, and the chain holds", arguments: Engine.allCases)
    func together(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let outcomes = try await withThrowingTaskGroup(of: CorrectionOutcome.self) { group in
            for number in 0..<SampleDossier.values.count {
                group.addTask { try await fixture.correct(number, to: "dari \(number)", seen: 1) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let count = SampleDossier.values.count
        #expect(Set(outcomes) == Set((2...count + 1).map { .written(fixture.at($0)) }))
        let proof = try await fixture.audit.verify(fixture.key.agency)
        #expect(proof.breaches.isEmpty)
        #expect(proof.head.length == count + 1)
    }

    @Test("SQL in every text stays text", arguments: Engine.allCases)
    func injection(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let text = "'; DROP TABLE statement; -- $1 ?1 \" \\"
        let outcome = try await fixture.register.correct(
            StatementCorrection(fixture.statement(2), value: .text(text), seen: fixture.at(1)),
            Authorship(author: text, reason: text))
        #expect(outcome == .written(fixture.at(2)))
        #expect(try await fixture.register.load(fixture.key)?.dossier.documents[0].statements[2].value == .text(text))
        #expect(try await fixture.audit.history(fixture.statement(2)).last?.authorship.reason == text)
    }
}
