import FoundationEssentials
import Testing

/// Compares what a test produced with the file recorded beside it, `__Snapshots__/<test file>/<name>`.
///
/// `RECORD_SNAPSHOTS=1` writes the files. A missing one fails; one whose name no longer stands in the test's file as
/// a literal is orphaned and fails a structural test, so names are written out, not computed; but a test of all documents
/// may name each by its id, `"\(id).xml"`.
package enum Snapshot {
    /// Compares a text, and reports the first line that differs.
    package static func expect(
        _ text: String, named name: String, filePath: String = #filePath,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        expect(bytes: Array(text.utf8), named: name, filePath: filePath, sourceLocation: sourceLocation)
    }

    /// Compares bytes: a workbook, a PDF.
    package static func expect(
        bytes: [UInt8], named name: String, filePath: String = #filePath,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let folder = SnapshotFolder(testFile: filePath, isRecording: isRecording)
        do {
            guard let complaint = try folder.compare(bytes, named: name).complaint(name) else { return }
            Issue.record(Comment(rawValue: complaint), sourceLocation: sourceLocation)
        } catch {
            Issue.record(error, "the snapshot \(name) can't be written", sourceLocation: sourceLocation)
        }
    }

    private static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" }
}
