import Foundation
import TestSupport
import Testing

@testable import Processes

@Suite("Programs run as children")
struct ChildProcessTests {
    private func run(_ script: String, seconds: Int = 300) throws -> String {
        let folder = try ScratchFolder()
        let child = ChildProcess(
            executable: URL(filePath: "/bin/sh"), arguments: ["-c", script], folder: folder.url,
            seconds: seconds, megabytes: 64)
        return String(decoding: try child.output(), as: UTF8.self)
    }

    @Test("what it writes comes back")
    func output() throws {
        #expect(try run("printf hasil") == "hasil")
    }

    @Test("its complaint is passed on, whatever it wrote before")
    func complaint() {
        #expect(throws: ProcessFault.failed(status: 3, complaint: "rusak")) {
            try run("echo awal; echo rusak >&2; exit 3")
        }
    }

    @Test("one that hangs is ended with its children at the limit")
    func hangs() {
        #expect(throws: ProcessFault.outOfTime(seconds: 1)) { try run("sleep 600 & sleep 600; wait", seconds: 1) }
    }

    @Test("one that is ended by a signal is told from one that ends itself")
    func signalled() {
        #expect(throws: ProcessFault.signalled(complaint: "tanpa penjelasan")) { try run("kill -9 $$") }
    }

    @Test("one that writes without end is ended at the limit")
    func floods() {
        #expect(throws: ProcessFault.outputTooLarge(megabytes: 64)) { try run("yes") }
    }

    @Test("one that isn't there is named")
    func missing() {
        let child = ChildProcess(
            executable: URL(filePath: "/nowhere/x"), arguments: [], folder: FileManager.default.temporaryDirectory,
            seconds: 1)
        #expect(throws: ProcessFault.notStarted(path: "/nowhere/x")) { try child.output() }
    }
}
