import Application
import Crypto
import Foundation
import Store
import StoreSQLite
import TestSupport
import Testing

@Suite("A program killed while it writes")
struct KilledWriterTests {
    @Test("nothing acknowledged is lost, nothing is half written, and the audit log holds", .timeLimit(.minutes(60)))
    func killed() async throws {
        let folder = try ScratchFolder()
        let path = folder.path("register.sqlite")
        var least = 0
        for run in 1...6 {
            let acknowledged = try killedWriter(path, after: run * 17)
            #expect(acknowledged > least)
            let revision = try await checkedRevision(path)
            #expect(revision >= acknowledged)
            least = revision
        }
    }

    /// Runs the writer until it has printed so many lines, kills it, and returns the last revision it had printed.
    private func killedWriter(_ path: String, after lines: Int) throws -> Int {
        let writer = Process()
        writer.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appending(path: "CrashWriter")
        writer.arguments = [path]
        let output = Pipe()
        writer.standardOutput = output
        try writer.run()
        var text = Data()
        while text.count(where: { $0 == UInt8(ascii: "\n") }) < lines {
            let more = output.fileHandleForReading.availableData
            guard !more.isEmpty else { break }
            text += more
        }
        kill(writer.processIdentifier, SIGKILL)
        writer.waitUntilExit()
        text += output.fileHandleForReading.readDataToEndOfFile()
        #expect(writer.terminationReason == .uncaughtSignal)
        let whole = text.prefix(through: text.lastIndex(of: UInt8(ascii: "\n")) ?? text.startIndex)
        return String(decoding: whole, as: UTF8.self).split(separator: "\n").last.flatMap { Int($0) } ?? 0
    }

    private func checkedRevision(_ path: String) async throws -> Int {
        let database = try SQLiteDatabase(path: path, creating: false)
        try SQLiteBackup.check(database)
        let seal = AuditSeal { Array(SHA256.hash(data: $0)) }
        let clock = ClockPort { Timestamp(milliseconds: 0) }
        let store = try await RegisterStore.open(database, seal: seal, clock: clock)
        let agency = try #require(try await store.port.agencies().first)
        let proof = try await store.auditPort.verify(agency.key)
        #expect(proof.breaches.isEmpty)
        let key = try #require(agency.dossiers.first).key
        let stored = try #require(try await store.port.load(key))
        #expect(proof.head.length == stored.version.revision)
        return stored.version.revision
    }
}
