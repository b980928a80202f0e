import Application
import Domain
import Foundation
import TestSupport
import Testing

@testable import App

@Suite("Reading what strangers sent")
struct UploadReaderTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
    }

    private func upload(_ name: String, _ text: String) throws -> UploadedFile {
        UploadedFile(name: name, path: try folder.file("0", text).path)
    }

    private func shell(_ script: String, seconds: Int = 300, megabytes: Int = 8) -> UploadReader {
        UploadReader(
            program: URL(filePath: "/bin/sh"), arguments: ["-c", script], seconds: seconds, megabytes: megabytes)
    }

    @Test("a document comes back with its dossier, its tables and its own name")
    func whole() throws {
        let reading = try UploadReader(program: Program.url).read([upload("Rencana Aksi 2020.txt", Plan.faulty)]).get()
        let proposal = try #require(reading.outcome.proposals.first)
        #expect(proposal.dossier.documents.map(\.file) == ["Rencana Aksi 2020.txt"])
        #expect(Set(reading.tables.map(\.file)) == ["Rencana Aksi 2020.txt"])
        #expect(reading.outcome.refused.isEmpty)
    }

    @Test("a file that can't be read is refused under its own name, whatever it is called")
    func refused() throws {
        let reading = try UploadReader(program: Program.url).read([upload("--help", "")]).get()
        #expect(reading.outcome.proposals.isEmpty)
        #expect(reading.outcome.refused.map(\.file) == ["--help"])
    }

    @Test(
        "a reader that is killed, hangs, floods or talks nonsense is a message, and leaves nothing behind",
        arguments: [
            ("kill -9 $$", 300, UploadFault.brokeDown), ("exit 3", 300, .brokeDown), ("echo '{}'", 300, .brokeDown),
            ("sleep 600", 1, .outOfTime(seconds: 1)), ("yes", 300, .tooMuch(megabytes: 1)),
        ])
    func hostile(script: String, seconds: Int, fault: UploadFault) throws {
        let result = shell(script, seconds: seconds, megabytes: 1).read([try upload("a.txt", "a")])
        #expect(result == .failure(fault))
    }

    @Test("more than may wait are turned away, the others are all read")
    func crowd() async throws {
        let door = folder.url.appending(path: "door").path
        var reader = shell("until [ -e '\(door)' ]; do sleep 0.1; done; exit 1")
        (reader.width, reader.waiting) = (1, 1)
        let port = reader.port
        let uploads = [try upload("a.txt", "a")]
        let faults = await withTaskGroup(of: UploadFault?.self) { group in
            for _ in 0..<5 {
                group.addTask {
                    if case .failure(let fault) = await port.read(uploads) { fault } else { nil }
                }
            }
            return await group.reduce(into: [UploadFault?]()) { faults, fault in
                faults.append(fault)
                // Nobody is read before three were turned away.
                if faults.count == 3 { _ = FileManager.default.createFile(atPath: door, contents: nil) }
            }
        }
        #expect(faults == [.busy, .busy, .busy, .brokeDown, .brokeDown])
    }

    @Test(
        "a reader that computes without end, or finds no more memory, is ended by the system",
        arguments: [
            "ulimit -t 1; while :; do :; done",
            "ulimit -v 40000; exec \(Program.url.path) import --worker \"$0\" \"$@\"",
        ])
    func exhausted(script: String) throws {
        #expect(shell(script).read([try upload("a.txt", Plan.sound)]) == .failure(.brokeDown))
    }

    @Test("a worker has limited itself before it reads anything")
    func limitsItself() throws {
        let pipe = folder.url.appending(path: "pipe").path
        #expect(mkfifo(pipe, 0o600) == 0)
        let process = Process()
        process.executableURL = Program.url
        process.arguments = ["import", "--worker", "--name=a.txt", pipe]
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        // Opens as soon as the worker has opened it to read.
        let writer = try FileHandle(forWritingTo: URL(filePath: pipe))
        let limits = try String(contentsOfFile: "/proc/\(process.processIdentifier)/limits", encoding: .utf8)
        try writer.close()
        process.waitUntilExit()
        let lines = limits.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
        #expect(lines.contains { $0.hasPrefix("Max cpu time \(ProcessLimits.seconds) \(ProcessLimits.seconds) ") })
        #expect(lines.contains { $0.hasPrefix("Max address space \(ProcessLimits.bytes) \(ProcessLimits.bytes) ") })
    }

    @Test(
        "the real documents are read far below the limits", .enabled(if: Seed.arePresent, Seed.absence),
        arguments: Seed.allCases)
    func seeds(seed: Seed) throws {
        let upload = UploadedFile(name: seed.rawValue, path: seed.url.path)
        let reading = try UploadReader(program: Program.url).read([upload]).get()
        #expect(reading.outcome.proposals.count == 1)
        #expect(!reading.tables.isEmpty)
    }
}
