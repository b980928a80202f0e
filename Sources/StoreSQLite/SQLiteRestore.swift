import Application
import Foundation
import GRDB
import Store

/// Puts a backup in the place of a database, after proving that it is one.
package struct SQLiteRestore: Sendable {
    /// What was restored.
    package struct Outcome: Sendable {
        /// The register as it is now.
        package let store: RegisterStore
        /// Where the state before it was kept, or what was left of it; nil where there was nothing.
        package let kept: String?
    }

    private let seal: AuditSeal
    private let clock: ClockPort

    package init(seal: AuditSeal, clock: ClockPort) {
        self.seal = seal
        self.clock = clock
    }

    /// The backup is copied first and brought to this program's schema; its pages, secret and chains are checked there.
    ///
    /// - Parameter replacing: whether a database that is there may be replaced, one in use too; its state is kept.
    package func run(
        from backup: String, to path: String, replacing: Bool
    ) async throws(StoreFault) -> Outcome {
        let isThere = FileManager.default.fileExists(atPath: path)
        guard replacing || !isThere else { throw .occupied(place: path) }
        let part = try Self.copy(of: backup, beside: path)
        defer { for ending in [""] + SQLiteFile.logEndings { unlink(part + ending) } }
        try await prove(part, backup)
        let name = "\(path).\(clock.now().text.replacing(":", with: "-")).bak"
        var kept: String? = name
        if isThere {
            try Self.replace(path, by: part, keeping: name)
        } else {
            kept = try SQLiteFile.moveLogsAside(of: path, as: name).first
            try SQLiteFile.publish(part, as: path, replacing: false)
        }
        let database = try SQLiteDatabase(path: path, creating: false)
        return Outcome(store: try await RegisterStore.open(database, seal: seal, clock: clock), kept: kept)
    }

    /// Leaves a file without a log beside it.
    private func prove(_ part: String, _ backup: String) async throws(StoreFault) {
        let database = try SQLiteDatabase(path: part, creating: false, named: backup)
        try SQLiteBackup.check(database)
        let store = try await RegisterStore.open(database, seal: seal, clock: clock)
        for agency in try await store.port.agencies() {
            let proof = try await store.auditPort.verify(agency.key)
            guard proof.breaches.isEmpty else {
                throw .damaged(place: backup, detail: "jejak audit \(agency.title) terputus")
            }
        }
        try await store.renew(
            by: Authorship(author: "selaras restore", reason: URL(filePath: backup).lastPathComponent))
        try database.close()
    }

    /// A database that can still be read is replaced under those who use it; a broken one is moved out of the way.
    private static func replace(_ path: String, by part: String, keeping kept: String) throws(StoreFault) {
        do {
            let target = try SQLiteDatabase(path: path, creating: false)
            try SQLiteBackup.write(target, to: kept, replacing: false)
            try SQLiteBackup.copy(try SQLiteDatabase(path: part, creating: false), over: target)
        } catch {
            switch error {
            case .damaged, .foreign:
                try SQLiteFile.moveAside(path, as: kept)
                try SQLiteFile.publish(part, as: path, replacing: false)
            default: throw error
            }
        }
    }

    /// The backup stays as it is, whatever is tried on the copy.
    private static func copy(of backup: String, beside path: String) throws(StoreFault) -> String {
        try SQLiteFile.prepare(backup, creating: false)
        let part = try SQLiteFile.beside(path)
        do {
            var configuration = Configuration()
            configuration.readonly = true
            let source = try DatabaseQueue(path: backup, configuration: configuration)
            let copy = try DatabaseQueue(path: part)
            try source.backup(to: copy)
            try copy.close()
            try source.close()
        } catch {
            unlink(part)
            throw SQLiteFault.fault(error, place: backup)
        }
        return part
    }
}
