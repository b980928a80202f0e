import Application
import Crypto
import Domain
import Exchange
import Foundation
import Store
import StoreSQLite

/// The register with one large dossier on disk: adding and loading it, correcting one value.
struct RegisterWorkload {
    private let folder: URL
    private let database: SQLiteDatabase
    private let register: RegisterPort
    private let revisions: RevisionPort
    private let dossier: Dossier
    private let key: DossierKey

    private static let author = Authorship(author: "selaras-bench")

    init?(_ dossier: Dossier) async throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "selaras-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        database = try SQLiteDatabase(path: folder.appending(path: "register.sqlite").path, creating: true)
        let secret = SymmetricKey(size: .bits256)
        let seal = AuditSeal { Array(HMAC<SHA256>.authenticationCode(for: $0, using: secret)) }
        let clock = ClockPort { Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
        let store = try await RegisterStore.open(database, seal: seal, clock: clock)
        (register, revisions) = (store.port, store.revisionPort)
        self.dossier = dossier
        guard case .added(let key) = try await register.add(ImportProposal(dossier: dossier), Self.author) else {
            return nil
        }
        self.key = key
    }

    /// Medians; the first is what one durable transaction costs by itself.
    func timings(rounds: Int) async throws -> [Stopwatch.Timing] {
        let json = DossierFile.write(ImportProposal(dossier: dossier), as: .json)
        var version = try await register.version(key)
        let statements = dossier.documents[0].statements
        return [
            try await timing("change one number, durably", 50 * rounds) { round in
                _ = try await database.write { connection throws(StoreFault) in
                    try connection.execute("PRAGMA user_version = \(round)", [])
                }
            },
            try await timing("correct one value: row, audit entry, revision", 50 * rounds) { round in
                guard let seen = version else { return }
                let address = StatementAddress(
                    dossier: key, entry: statements[round % statements.count].entry, index: 0)
                let correction = StatementCorrection(address, value: .text("nilai \(round)"), seen: seen)
                guard case .written(let next) = try await register.correct(correction, Self.author) else { return }
                version = next
            },
            try await timing("look whether a dossier has changed", 50 * rounds) { _ in
                _ = try await register.version(key)
            },
            try await timing("load it", rounds) { _ in _ = try await register.load(key) },
            try await timing("load it as it was before all corrections", rounds) { _ in
                _ = try await revisions.load(key, 1)
            },
            try await timing("read it from JSON", rounds) { _ in
                _ = DossierFileReader.read(SourceFile(name: "d.json", bytes: json))
            },
            try await timing("add it, in one transaction", rounds) { round in
                var copy = dossier
                copy.agency.name = "Badan \(round)"
                _ = try await register.add(ImportProposal(dossier: copy), Self.author)
            },
            try await timing("load it among \(rounds + 1) others of its size", rounds) { _ in
                _ = try await register.load(key)
            },
        ]
    }

    /// Removes its files.
    func finish() {
        try? database.close()
        try? FileManager.default.removeItem(at: folder)
    }

    private func timing(
        _ name: String, _ rounds: Int, _ body: (Int) async throws -> Void
    ) async throws -> Stopwatch.Timing {
        let clock = ContinuousClock()
        var times: [Double] = []
        for round in 0...rounds {
            let time = try await clock.measure { try await body(round) }
            times.append(Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18)
        }
        return Stopwatch.Timing(name: name, seconds: Stopwatch.median(Array(times.dropFirst())))
    }
}
