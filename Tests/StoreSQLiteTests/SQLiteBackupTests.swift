import Application
import Crypto
import Domain
import Foundation
import Store
import StoreSQLite
import TestSupport
import Testing

@Suite("Backup and restore")
struct SQLiteBackupTests {
    private let folder: ScratchFolder
    private let path: String
    private let backup: String
    private let seal = AuditSeal { Array(SHA256.hash(data: $0)) }
    private let clock = ClockPort { Timestamp(milliseconds: FixedClock.seconds * 1000) }

    init() throws {
        folder = try ScratchFolder()
        path = folder.path("register.sqlite")
        backup = folder.path("cadangan.sqlite")
    }

    @Test("a backup of a register that is being written to is one consistent state")
    func whileWriting() async throws {
        let (database, store, key) = try await register()
        async let writing: Void = correct(1...30, of: key, in: store)
        try SQLiteBackup.write(database, to: backup, replacing: false)
        try await writing
        let copy = try await open(backup)
        let stored = try #require(try await copy.port.load(key))
        let proof = try await copy.auditPort.verify(key.agency)
        #expect(proof.breaches.isEmpty)
        #expect(proof.head.length == stored.version.revision)
        #expect(try permissions(backup) == 0o600)
    }

    @Test("what is restored equals what was backed up, and its audit log holds")
    func restored() async throws {
        let (database, store, key) = try await register()
        try await correct(1...3, of: key, in: store)
        let before = try #require(try await store.port.load(key))
        let earlier = try #require(try await store.revisionPort.load(key, 2))
        try SQLiteBackup.write(database, to: backup, replacing: false)
        let target = folder.path("baru.sqlite")
        let outcome = try await restore(from: backup, to: target, replacing: false)
        #expect(outcome.kept == nil)
        let after = try #require(try await outcome.store.port.load(key))
        #expect(after.dossier == before.dossier)
        #expect(after.version.revision == before.version.revision)
        #expect(after.version != before.version)
        let kept = try #require(try await outcome.store.revisionPort.load(key, 2))
        #expect(kept.stored.dossier == earlier.stored.dossier)
        #expect(kept.stored.dossier != after.dossier)
        #expect((kept.entry, kept.end) == (earlier.entry, earlier.end))
        #expect(kept.stored.version.generation == after.version.generation)
        #expect(try await outcome.store.auditPort.verify(key.agency).breaches.isEmpty)
        #expect(try permissions(target) == 0o600)
        #expect(try leftovers() == ["baru.sqlite", "cadangan.sqlite", "register.sqlite"])
    }

    @Test("a register in use is restored under those who use it, and its last state is kept")
    func running() async throws {
        let (database, store, key) = try await register()
        try SQLiteBackup.write(database, to: backup, replacing: false)
        try await correct(1...2, of: key, in: store)
        let outcome = try await restore(from: backup, to: path, replacing: true)
        #expect(try await store.port.load(key)?.version.revision == 1)
        try await correct(1...1, of: key, in: store)
        let kept = try await open(try #require(outcome.kept))
        #expect(try await kept.port.load(key)?.version.revision == 3)
    }

    @Test("a register that can't be read any more is moved aside, not lost", arguments: [0, 4096])
    func overDamaged(from start: Int) async throws {
        let (database, _, key) = try await register()
        try SQLiteBackup.write(database, to: backup, replacing: false)
        try database.close()
        var bytes = try Data(contentsOf: URL(filePath: path))
        for index in start..<bytes.count { bytes[index] = 0xA5 }
        try bytes.write(to: URL(filePath: path))
        let outcome = try await restore(from: backup, to: path, replacing: true)
        #expect(try await outcome.store.port.load(key)?.dossier == SampleDossier.everything)
        let kept = try Data(contentsOf: URL(filePath: try #require(outcome.kept)))
        // Opening a file may write to its first page.
        #expect(kept.dropFirst(4096) == bytes.dropFirst(4096))
    }

    @Test("a log that lies about from a register that is gone is kept, and never replayed into what is restored")
    func overStaleLog() async throws {
        let (database, store, key) = try await register()
        try SQLiteBackup.write(database, to: backup, replacing: false)
        try await correct(1...3, of: key, in: store)
        let log = try Data(contentsOf: URL(filePath: path + "-wal"))
        #expect(!log.isEmpty)
        try database.close()
        try FileManager.default.removeItem(atPath: path)
        try log.write(to: URL(filePath: path + "-wal"))
        let outcome = try await restore(from: backup, to: path, replacing: false)
        #expect(try await outcome.store.port.load(key)?.dossier == SampleDossier.everything)
        #expect(try await outcome.store.port.version(key)?.revision == 1)
        let kept = try #require(outcome.kept)
        #expect(kept.hasSuffix(".bak-wal"))
        #expect(try Data(contentsOf: URL(filePath: kept)) == log)
    }

    @Test("a log beside a backup that is written again isn't replayed into the new one")
    func backupOverStaleLog() async throws {
        let (database, store, key) = try await register()
        let log = try Data(contentsOf: URL(filePath: path + "-wal"))
        try SQLiteBackup.write(database, to: backup, replacing: false)
        try await correct(1...3, of: key, in: store)
        try log.write(to: URL(filePath: backup + "-wal"))
        try SQLiteBackup.write(database, to: backup, replacing: true)
        #expect(try await open(backup).port.version(key)?.revision == 4)
    }

    @Test("who was signed in when the backup was made signs in again, and the log of the agency names the backup")
    func endsSessions() async throws {
        let (database, store, key) = try await register()
        let opening = AccountOpening(
            home: key.agency, login: try #require(Login("sari")), name: "Sari", assignments: [],
            password: PasswordHash(text: "a"))
        let account = try #require(try await store.accountPort.open(opening, Authorship(author: "uji")))
        let session = SessionKey(SessionToken(random: .system), digest: DigestPort { $0 })
        try await store.accountPort.beginSession(session, key.agency, account)
        #expect(try await store.accountPort.session(session) != nil)
        try SQLiteBackup.write(database, to: backup, replacing: false)
        let outcome = try await restore(from: backup, to: path, replacing: true)
        #expect(try await outcome.store.accountPort.session(session) == nil)
        #expect(try await store.accountPort.session(session) == nil)
        let proof = try await outcome.store.auditPort.verify(key.agency)
        #expect(proof.breaches.isEmpty)
        let last = try #require(try await outcome.store.auditPort.extract(.agency(key.agency), nil, 1).lines.first)
        #expect(last.entry.action == .restored)
        #expect(last.entry.authorship == Authorship(author: "selaras restore", reason: "cadangan.sqlite"))
        #expect(last.entry.sequence == proof.head.length)
    }

    @Test("nothing is overwritten without being asked to")
    func occupied() async throws {
        let (database, _, _) = try await register()
        try SQLiteBackup.write(database, to: backup, replacing: false)
        #expect(throws: StoreFault.occupied(place: backup)) {
            try SQLiteBackup.write(database, to: backup, replacing: false)
        }
        try SQLiteBackup.write(database, to: backup, replacing: true)
        await #expect(throws: StoreFault.occupied(place: path)) {
            try await restore(from: backup, to: path, replacing: false)
        }
    }

    @Test("a damaged backup, one of another secret and no backup at all replace nothing")
    func refused() async throws {
        let (database, store, key) = try await register()
        try SQLiteBackup.write(database, to: backup, replacing: false)
        var bytes = try Data(contentsOf: URL(filePath: backup))
        for index in bytes.count / 2..<bytes.count / 2 + 20_000 { bytes[index] = 0xA5 }
        let broken = folder.path("rusak.sqlite")
        try bytes.write(to: URL(filePath: broken))
        let fault = await #expect(throws: StoreFault.self) {
            try await restore(from: broken, to: path, replacing: true)
        }
        #expect(fault.map { if case .damaged = $0 { true } else { false } } == true, "\(String(describing: fault))")
        await #expect(throws: StoreFault.missing(place: folder.path("tidak-ada"))) {
            try await restore(from: folder.path("tidak-ada"), to: path, replacing: true)
        }
        let other = SQLiteRestore(seal: AuditSeal { $0 }, clock: clock)
        await #expect(throws: StoreFault.otherSecret(place: backup)) {
            try await other.run(from: backup, to: path, replacing: true)
        }
        #expect(try await store.port.load(key)?.version.revision == 1)
        #expect(try leftovers() == ["cadangan.sqlite", "register.sqlite", "rusak.sqlite"])
    }

    @Test("a backup whose audit log was tampered with is not restored")
    func tampered() async throws {
        let (database, store, key) = try await register()
        try await correct(1...2, of: key, in: store)
        try await database.write { connection throws(StoreFault) in
            try connection.execute("DROP TRIGGER audit_entry_stays", [])
            try connection.execute("UPDATE audit_entry SET actor = 'lain' WHERE sequence = 2", [])
        }
        try SQLiteBackup.write(database, to: backup, replacing: false)
        let fault = await #expect(throws: StoreFault.self) {
            try await restore(from: backup, to: folder.path("baru.sqlite"), replacing: false)
        }
        #expect(fault.map { if case .damaged(backup, _) = $0 { true } else { false } } == true)
    }

    private func register() async throws -> (SQLiteDatabase, RegisterStore, DossierKey) {
        let database = try SQLiteDatabase(path: path, creating: true)
        let store = try await RegisterStore.open(database, seal: seal, clock: clock)
        let outcome = try await store.port.add(
            ImportProposal(dossier: SampleDossier.everything), Authorship(author: "perencana"))
        guard case .added(let key) = outcome else { throw StoreFault.interrupted }
        return (database, store, key)
    }

    private func open(_ path: String) async throws -> RegisterStore {
        try await RegisterStore.open(try SQLiteDatabase(path: path, creating: false), seal: seal, clock: clock)
    }

    private func restore(from backup: String, to path: String, replacing: Bool) async throws -> SQLiteRestore.Outcome {
        try await SQLiteRestore(seal: seal, clock: clock).run(from: backup, to: path, replacing: replacing)
    }

    private func correct(_ numbers: ClosedRange<Int>, of key: DossierKey, in store: RegisterStore) async throws {
        var version = try #require(try await store.port.version(key))
        for number in numbers {
            let address = StatementAddress(dossier: key, entry: EntryID("T1.I1"), index: 0)
            let correction = StatementCorrection(address, value: .text("nilai \(number)"), seen: version)
            let outcome = try await store.port.correct(correction, Authorship(author: "perencana"))
            #expect(outcome == .written(version.next))
            version = version.next
        }
    }

    private func permissions(_ path: String) throws -> Int? {
        (try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber)?.intValue
    }

    /// Files beside databases' own logs.
    private func leftovers() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.url.path).filter {
            !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm")
        }.sorted()
    }
}
