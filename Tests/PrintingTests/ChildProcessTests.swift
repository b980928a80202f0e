import Foundation
import Rendering
import Testing

@testable import Printing

@Suite("Programs run as children")
struct ChildProcessTests {
    private func run(_ script: String, seconds: Int = 10) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "selaras-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let child = ChildProcess(
            name: "sh", executable: URL(filePath: "/bin/sh"), arguments: ["-c", script], folder: folder,
            seconds: seconds, breakdownStatus: 101)
        return String(decoding: try child.output(), as: UTF8.self)
    }

    @Test("what it writes comes back")
    func output() throws {
        #expect(try run("printf hasil") == "hasil")
    }

    @Test("its complaint is passed on, whatever it wrote before")
    func complaint() {
        #expect(throws: PrintingFault.failed("sh", message: "rusak")) { try run("echo awal; echo rusak >&2; exit 3") }
    }

    @Test("one that hangs is ended with its children at the limit")
    func hangs() {
        #expect(throws: PrintingFault.outOfTime("sh", seconds: 1)) { try run("sleep 60 & sleep 60; wait", seconds: 1) }
    }

    @Test("one that is ended by a signal, or says so by its status, broke down", arguments: ["kill -9 $$", "exit 101"])
    func breaksDown(script: String) {
        #expect(throws: PrintingFault.brokeDown("sh", message: "tanpa penjelasan")) { try run(script) }
    }

    @Test("one that writes without end is ended at the limit")
    func floods() {
        #expect(throws: PrintingFault.outputTooLarge("sh", megabytes: 256)) { try run("yes", seconds: 30) }
    }

    @Test("one that isn't there is named")
    func missing() {
        let child = ChildProcess(
            name: "x", executable: URL(filePath: "/nowhere/x"), arguments: [],
            folder: FileManager.default.temporaryDirectory, seconds: 1)
        #expect(throws: PrintingFault.self) { try child.output() }
    }
}
