import Application
import Domain
import Store
import TestSupport
import Testing

@Suite("Notes on findings in the register")
struct FindingNoteTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
    }

    private func subject(_ number: UInt8) throws -> FindingSubject {
        FindingSubject(
            mark: try #require(FindingMark(bytes: [UInt8](repeating: number, count: 16))), rule: "target.present",
            cause: DossierPath(text: "nodes/T1/indicators/T1.I\(number)/target"))
    }

    private func notes(_ fixture: RegisterFixture) async throws -> FindingNotePort {
        try await RegisterStore.open(fixture.database, seal: .hmac(), clock: .fixed).findingNotePort
    }

    @Test("notes come back in their order, each with who, when and why", arguments: Engine.allCases)
    func order(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let port = try await notes(fixture)
        let account = AccountID(fixture.key.dossier.value)
        let acts: [FindingNote.Act] = [.assigned(account), .dismissed, .reopened, .assigned(nil)]
        for act in acts {
            _ = try await port.add(
                fixture.key, try subject(1), act, nil, Authorship(author: "perencana", reason: "'; DROP TABLE x; --"))
        }
        _ = try await port.add(
            fixture.key, try subject(2), .dismissed, nil, Authorship(author: "kepala", reason: "benar"))
        let found = try await port.notes(fixture.key)
        #expect(found.map(\.act) == acts + [.dismissed])
        #expect(found.map(\.subject.mark.bytes[0]) == [1, 1, 1, 1, 2])
        #expect(found.map(\.authorship.author).last == "kepala")
        #expect(found[0].authorship.reason == "'; DROP TABLE x; --")
        #expect(found.allSatisfy { $0.moment == ClockPort.fixed.now() })
    }

    @Test("a note on what somebody else has noted on meanwhile is refused", arguments: Engine.allCases)
    func stale(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let port = try await notes(fixture)
        let open = FindingStanding().code
        let (first, second) = (Authorship(author: "kepala", reason: "sesuai"), Authorship(author: "perencana"))
        let account = AccountID(fixture.key.dossier.value)
        guard case .written(let note) = try await port.add(fixture.key, try subject(1), .dismissed, open, first) else {
            Issue.record("not written")
            return
        }
        let late = try await port.add(fixture.key, try subject(1), .assigned(account), open, second)
        #expect(late == .stale(FindingStanding([note])))
        // Of others it says nothing, and who wants the same for the same reason is not in the way.
        let same = Authorship(author: "perencana", reason: "sesuai")
        #expect(try await port.add(fixture.key, try subject(1), .dismissed, open, same) == .unchanged(.init([note])))
        let other = Authorship(author: "perencana", reason: "lain")
        #expect(try await port.add(fixture.key, try subject(1), .dismissed, open, other) == .stale(.init([note])))
        _ = try await port.add(fixture.key, try subject(2), .dismissed, open, first)
        _ = try await port.add(fixture.key, try subject(1), .reopened, FindingStanding([note]).code, second)
        #expect(try await port.notes(fixture.key).map(\.act) == [.dismissed, .dismissed, .reopened])
    }

    @Test("each note has its entry in the chain, and none makes a revision", arguments: Engine.allCases)
    func audited(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let port = try await notes(fixture)
        let reason = Authorship(author: "kepala", reason: "sesuai perda")
        _ = try await port.add(fixture.key, try subject(1), .dismissed, nil, reason)
        #expect(try await fixture.register.version(fixture.key) == fixture.version)
        let proof = try await fixture.audit.verify(fixture.key.agency)
        #expect(proof.breaches.isEmpty)
        #expect(proof.head.length == 2)
        let extract = try await fixture.audit.extract(.dossier(fixture.key), nil, 10)
        #expect(extract.lines.map(\.entry.action) == [.dismissed, .added])
        #expect(extract.lines[0].entry.authorship == reason)
        #expect(
            extract.lines[0].subject
                == .finding(
                    fixture.key.dossier, rule: "target.present",
                    cause: DossierPath(text: "nodes/T1/indicators/T1.I1/target")))
    }

    @Test(
        "the dossiers are told where an account was the last to be asked to see to a finding",
        arguments: Engine.allCases)
    func assigned(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let port = try await notes(fixture)
        let account = AccountID(fixture.key.dossier.value)
        #expect(try await port.assigned(account).isEmpty)
        for number in [1, 2] as [UInt8] {
            _ = try await port.add(
                fixture.key, try subject(number), .assigned(account), nil, Authorship(author: "kepala"))
        }
        #expect(try await port.assigned(account) == [fixture.key])
        let other = AccountID(fixture.key.agency.agency.value)
        #expect(try await port.assigned(other).isEmpty)
        _ = try await port.add(fixture.key, try subject(1), .assigned(other), nil, Authorship(author: "kepala"))
        for asked in [account, other] { #expect(try await port.assigned(asked) == [fixture.key]) }
        _ = try await port.add(fixture.key, try subject(2), .assigned(nil), nil, Authorship(author: "kepala"))
        #expect(try await port.assigned(account).isEmpty)
    }

    @Test("what stands so already is not written again", arguments: Engine.allCases)
    func unchanged(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let port = try await notes(fixture)
        let first = Authorship(author: "A", reason: "satu")
        guard case .written(let note) = try await port.add(fixture.key, try subject(1), .dismissed, nil, first) else {
            Issue.record("not written")
            return
        }
        let again = try await port.add(
            fixture.key, try subject(1), .dismissed, nil, Authorship(author: "B", reason: "dua"))
        #expect(again == .unchanged(FindingStanding([note])))
        #expect(try await port.notes(fixture.key).map(\.authorship) == [first])
        #expect(try await port.add(fixture.key, try subject(2), .reopened, nil, first) == .unchanged(FindingStanding()))
    }

    @Test("of a dossier that isn't there nothing is noted", arguments: Engine.allCases)
    func gone(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let port = try await notes(fixture)
        let source = IDSource(clock: .fixed, random: .system)
        let strange = DossierKey(agency: fixture.key.agency, dossier: source.next())
        #expect(
            try await port.add(strange, try subject(1), .dismissed, nil, Authorship(author: "A", reason: "x")) == .gone)
        #expect(try await port.notes(strange).isEmpty)
    }

    @Test("notes on a dossier that is taken back stay on record; nobody is sent to it", arguments: Engine.allCases)
    func takenBack(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let port = try await notes(fixture)
        var other = SampleDossier.everything
        other.period = 2030...2030
        let (draft, taken) = try await fixture.takeOver(ImportProposal(dossier: other), seen: nil)
        let reason = Authorship(author: "kepala", reason: "sesuai perda")
        for dossier in [fixture.key, taken.dossier] {
            _ = try await port.add(dossier, try subject(1), .dismissed, nil, reason)
        }
        let account = AccountID(fixture.key.dossier.value)
        _ = try await port.add(taken.dossier, try subject(2), .assigned(account), nil, reason)
        #expect(try await port.assigned(account) == [taken.dossier])
        guard case .done = try await fixture.imports.undo(draft, nil, reason) else {
            Issue.record("not undone")
            return
        }
        #expect(try await port.notes(taken.dossier).map(\.act) == [.dismissed, .assigned(account)])
        #expect(try await port.notes(fixture.key).count == 1)
        #expect(try await port.assigned(account).isEmpty)
        #expect(try await port.add(taken.dossier, try subject(3), .dismissed, nil, reason) == .gone)
        let extract = try await fixture.audit.extract(.dossier(taken.dossier), nil, 10)
        #expect(extract.lines.map(\.entry.action) == [.undone, .assigned, .dismissed, .takenOver])
        #expect(try await fixture.audit.verify(fixture.key.agency).breaches.isEmpty)
    }

    @Test("a dismissal without a reason is refused by the schema too", arguments: Engine.allCases)
    func reason(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let port = try await notes(fixture)
        await #expect(throws: StoreFault.self) {
            try await port.add(fixture.key, try subject(1), .dismissed, nil, Authorship(author: "A"))
        }
        #expect(try await fixture.audit.verify(fixture.key.agency).head.length == 1)
    }

    @Test("notes made at once are all kept", arguments: Engine.allCases)
    func together(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let port = try await notes(fixture)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 1...10 {
                let subject = try subject(UInt8(number))
                group.addTask {
                    _ = try await port.add(
                        fixture.key, subject, .dismissed, nil, Authorship(author: "\(number)", reason: "x"))
                }
            }
            try await group.waitForAll()
        }
        #expect(try await port.notes(fixture.key).count == 10)
        #expect(try await fixture.audit.verify(fixture.key.agency).breaches.isEmpty)
    }
}
