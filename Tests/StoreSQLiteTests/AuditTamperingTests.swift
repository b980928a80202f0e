import Application
import Crypto
import Domain
import Store
import StoreSQLite
import TestSupport
import Testing

@Suite("An audit log someone has tampered with")
struct AuditTamperingTests {
    private let database: SQLiteDatabase
    private let register: RegisterPort
    private let audit: AuditPort
    private let key: DossierKey

    init() async throws {
        database = try SQLiteDatabase(inMemory: "memori")
        let seal = AuditSeal { Array(SHA256.hash(data: $0)) }
        let clock = ClockPort { Timestamp(milliseconds: FixedClock.seconds * 1000) }
        let store = try await RegisterStore.open(database, seal: seal, clock: clock)
        (register, audit) = (store.port, store.auditPort)
        let author = Authorship(author: "perencana")
        guard case .added(let key) = try await register.add(ImportProposal(dossier: SampleDossier.everything), author)
        else {
            throw StoreFault.interrupted
        }
        self.key = key
        var version = try #require(try await register.version(key))
        for index in 1...4 {
            let address = StatementAddress(dossier: key, entry: .init("T1.I1"), index: index)
            _ = try await register.correct(
                StatementCorrection(address, value: .text("nilai \(index)"), seen: version), author)
            version = version.next
        }
        try await database.write { connection throws(StoreFault) in
            for name in ["stays", "remains", "follows"] {
                try connection.execute("DROP TRIGGER audit_entry_\(name)", [])
            }
        }
    }

    @Test("an untouched chain holds")
    func untouched() async throws {
        let proof = try await audit.verify(key.agency)
        #expect(proof.breaches.isEmpty)
        #expect(proof.head.length == 5)
    }

    @Test(
        "whatever column is changed, the entry is found",
        arguments: [
            "at = '2020-01-01T00:00:00.000Z'", "actor = 'lain'", "action = 'added'", "record = 'dossier'",
            "value_before = NULL", "value_after = '{}'", "reason = 'lain'", "revision = 77", "dossier = region",
        ])
    func altered(change: String) async throws {
        try await tamper("UPDATE audit_entry SET \(change) WHERE sequence = 3")
        #expect(try await audit.verify(key.agency).breaches.contains(.altered(sequence: 3)))
    }

    @Test("an entry taken out of the middle is missed")
    func missing() async throws {
        try await tamper("DELETE FROM audit_entry WHERE sequence = 3")
        #expect(try await audit.verify(key.agency).breaches == [.missing(3...3)])
    }

    @Test("an entry with a number beyond all others costs no more than one", arguments: [1 << 40, Int.max])
    func farAway(number: Int) async throws {
        try await tamper("UPDATE audit_entry SET sequence = \(number) WHERE sequence = 5")
        #expect(
            try await audit.verify(key.agency).breaches.prefix(2) == [
                .missing(5...number - 1), .altered(sequence: number),
            ])
    }

    @Test("an entry with another's seal breaks the chain at both ends")
    func swapped() async throws {
        try await tamper(
            "UPDATE audit_entry SET seal = (SELECT seal FROM audit_entry WHERE sequence = 2) WHERE sequence = 3")
        #expect(
            try await audit.verify(key.agency).breaches == [.altered(sequence: 3), .unlinked(sequence: 4)])
    }

    @Test("a tail cut off is found by the chain's end and by the dossier's revision")
    func truncated() async throws {
        try await tamper("DELETE FROM audit_entry WHERE sequence > 3")
        #expect(
            try await audit.verify(key.agency).breaches
                == [.ending(expected: 5, found: 3), .unlogged(key.dossier, revision: 5)])
    }

    @Test("a tail cut off with everything that tells of it no longer passes through a head written down before")
    func truncatedCarefully() async throws {
        let head = try await audit.verify(key.agency).head
        try await tamper(
            "DELETE FROM audit_entry WHERE sequence > 3",
            "UPDATE audit_chain SET length = 3, head = (SELECT seal FROM audit_entry WHERE sequence = 3)",
            "UPDATE dossier SET revision = 3")
        let proof = try await audit.verify(key.agency)
        #expect(proof.breaches.isEmpty)
        #expect(!proof.passes(through: head))
    }

    private func tamper(_ statements: String...) async throws {
        try await database.write { connection throws(StoreFault) in
            for statement in statements { try connection.execute(statement, []) }
        }
    }
}
