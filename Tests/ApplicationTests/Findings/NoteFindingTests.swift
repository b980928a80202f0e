import Domain
import Synchronization
import Testing

@testable import Application

@Suite("Noting what was done about a finding")
struct NoteFindingTests {
    /// A register of one dossier whose notes are kept in memory.
    private final class Register: Sendable {
        let notes = Mutex<[FindingNote]>([])
        let dossier: Dossier
        let accounts: [Viewer]

        init(_ dossier: Dossier = FindingSample.dossier(), accounts: [Viewer]) {
            self.dossier = dossier
            self.accounts = accounts
        }

        var findings: ReadFindings {
            let version = DossierVersion(generation: RegisterID(FindingSample.key.dossier.value), revision: 1)
            let register = RegisterPort(
                agencies: { [] }, addAgency: { _, _ in nil }, add: { _, _ in .nameless },
                load: { key in
                    key == FindingSample.key
                        ? StoredDossier(key: key, version: version, dossier: self.dossier) : nil
                }, version: { $0 == FindingSample.key ? version : nil }, correct: { _, _ in .gone })
            return ReadFindings(
                dossiers: ReadDossier(register: register, background: .atOnce), notes: port, digest: .sum)
        }

        var port: FindingNotePort {
            FindingNotePort { _ in
                self.notes.withLock { $0 }
            } add: { _, subject, act, _, authorship in
                let note = FindingNote(
                    subject: subject, act: act, authorship: authorship, moment: Timestamp(milliseconds: 1))
                self.notes.withLock { $0.append(note) }
                return .written(note)
            }
        }

        var noting: NoteFinding { NoteFinding(findings: findings, notes: port, accounts: .listing(accounts)) }
    }

    private let planner: Viewer
    private let reader: Viewer
    private let closed: Viewer

    init() throws {
        planner = try #require(FindingSample.viewer(1, .planner))
        reader = try #require(FindingSample.viewer(2, .positionHolder))
        closed = try #require(FindingSample.viewer(3, .planner, closed: true))
    }

    private func register() -> Register { Register(accounts: [planner, reader, closed]) }

    private func mark(_ register: Register) async throws -> FindingMark {
        try #require(try await register.findings.run(FindingSample.key)?.findings.first).subject.mark
    }

    @Test("a finding is assigned, dismissed with a reason and opened again")
    func acts() async throws {
        let register = register()
        let mark = try await mark(register)
        let acts: [FindingNote.Act] = [.assigned(reader.account.id), .dismissed, .reopened]
        for act in acts {
            try await register.noting.run(
                act, on: mark, of: FindingSample.key, reason: " sesuai perda ", by: planner)
        }
        let notes = register.notes.withLock { $0 }
        #expect(notes.map(\.act) == acts)
        #expect(notes.allSatisfy { $0.authorship.author == "akun1" && $0.authorship.reason == "sesuai perda" })
    }

    @Test("a dismissal without a reason or with too long a one is refused")
    func reasons() async throws {
        let register = register()
        let mark = try await mark(register)
        for (reason, fault) in [
            (nil, NoteFinding.Fault.reasonMissing), ("  ", .reasonMissing),
            (String(repeating: "a", count: 501), .reasonTooLong),
        ] as [(String?, NoteFinding.Fault)] {
            await #expect(throws: fault) {
                try await register.noting.run(.dismissed, on: mark, of: FindingSample.key, reason: reason, by: planner)
            }
        }
        #expect(register.notes.withLock { $0.isEmpty })
    }

    @Test("only who may settles and assigns")
    func permission() async throws {
        let register = register()
        let mark = try await mark(register)
        for act in [FindingNote.Act.assigned(nil), .dismissed, .reopened] {
            await #expect(throws: NoteFinding.Fault.notAllowed) {
                try await register.noting.run(act, on: mark, of: FindingSample.key, reason: "x", by: reader)
            }
        }
        #expect(register.notes.withLock { $0.isEmpty })
    }

    @Test("a finding that rests on other figures by now is not noted on")
    func changed() async throws {
        let register = register()
        let other = Register(FindingSample.dossier(target: "310"), accounts: [])
        let findings = try #require(try await other.findings.run(FindingSample.key))
        let mark = try #require(FindingSample.quarters(in: findings)).subject.mark
        await #expect(throws: NoteFinding.Fault.changed) {
            try await register.noting.run(.dismissed, on: mark, of: FindingSample.key, reason: "x", by: planner)
        }
    }

    @Test("it is assigned to open accounts that may read the plan alone")
    func strangers() async throws {
        let register = register()
        let mark = try await mark(register)
        let assignable = try await register.noting.assignable(FindingSample.key.agency).map(\.login.text)
        #expect(assignable == ["akun1", "akun2"])
        await #expect(throws: NoteFinding.Fault.stranger) {
            try await register.noting.run(
                .assigned(closed.account.id), on: mark, of: FindingSample.key, reason: nil, by: planner)
        }
    }
}
