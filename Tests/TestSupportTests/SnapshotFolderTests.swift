import FoundationEssentials
import Testing

@testable import TestSupport

@Suite("Recorded files")
struct SnapshotFolderTests {
    private let testFile = FileManager.default.temporaryDirectory
        .appending(path: "selaras-\(UInt64.random(in: 0...UInt64.max))/PlanTests.swift").path

    @Test("lie beside the test's file in a folder of its name")
    func places() {
        let url = SnapshotFolder(testFile: "/x/Tests/PlanTests.swift").url(named: "plan.txt")
        #expect(url.path == "/x/Tests/__Snapshots__/PlanTests/plan.txt")
    }

    @Test("are missing until they are recorded, then match the same bytes")
    func records() throws {
        let bytes = Array("satu\ndua\n".utf8)
        #expect(try SnapshotFolder(testFile: testFile).compare(bytes, named: "a.txt") == .missing)
        #expect(try SnapshotFolder(testFile: testFile, isRecording: true).compare(bytes, named: "a.txt") == .recorded)
        #expect(try SnapshotFolder(testFile: testFile).compare(bytes, named: "a.txt") == .matches)
    }

    @Test("that differ name the first such line")
    func differs() throws {
        let recorder = SnapshotFolder(testFile: testFile, isRecording: true)
        _ = try recorder.compare(Array("satu\ndua\ntiga".utf8), named: "b.txt")
        let outcome = try SnapshotFolder(testFile: testFile).compare(Array("satu\ndua!\ntiga".utf8), named: "b.txt")
        guard case .differs(let line, let recorded, let produced, let other) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect((line, recorded, produced) == (2, "dua", "dua!"))
        #expect(try String(contentsOfFile: other, encoding: .utf8) == "satu\ndua!\ntiga")
    }

    @Test("that end early name the line after their last")
    func endsEarly() throws {
        _ = try SnapshotFolder(testFile: testFile, isRecording: true).compare(Array("satu".utf8), named: "c.txt")
        let outcome = try SnapshotFolder(testFile: testFile).compare(Array("satu\ndua".utf8), named: "c.txt")
        guard case .differs(2, "(nothing)", "dua", _) = outcome else {
            Issue.record("\(outcome)")
            return
        }
    }

    @Test("complain when missing or different, and say how to record")
    func complains() {
        #expect(SnapshotOutcome.matches.complaint("a") == nil)
        #expect(SnapshotOutcome.recorded.complaint("a") == nil)
        #expect(SnapshotOutcome.missing.complaint("a")?.contains("RECORD_SNAPSHOTS=1") == true)
        let differs = SnapshotOutcome.differs(line: 7, recorded: "x", produced: "y", other: "/tmp/z")
        #expect(differs.complaint("a")?.contains("line 7") == true)
    }
}
