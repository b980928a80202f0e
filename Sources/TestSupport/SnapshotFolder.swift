import FoundationEssentials

/// The recorded files of one test file.
package struct SnapshotFolder: Sendable {
    private let folder: URL
    private let isRecording: Bool

    /// - Parameter testFile: absolute path of the test's source, as `#filePath` gives it.
    package init(testFile: String, isRecording: Bool = false) {
        let source = URL(filePath: testFile)
        folder = source.deletingLastPathComponent().appending(path: "__Snapshots__")
            .appending(path: source.deletingPathExtension().lastPathComponent)
        self.isRecording = isRecording
    }

    /// Where a snapshot is kept.
    package func url(named name: String) -> URL { folder.appending(path: name) }

    /// Compares with the recorded file, or writes it when recording.
    package func compare(_ produced: [UInt8], named name: String) throws -> SnapshotOutcome {
        let url = url(named: name)
        if isRecording {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(produced).write(to: url)
            return .recorded
        }
        guard let recorded = try? Data(contentsOf: url) else { return .missing }
        return recorded.elementsEqual(produced) ? .matches : try difference(Array(recorded), produced, name: name)
    }

    private func difference(_ recorded: [UInt8], _ produced: [UInt8], name: String) throws -> SnapshotOutcome {
        let other = FileManager.default.temporaryDirectory.appending(path: "snapshot-\(name)")
        try Data(produced).write(to: other)
        let (old, new) = (lines(of: recorded), lines(of: produced))
        let first = zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
        return .differs(
            line: first + 1, recorded: text(old, at: first), produced: text(new, at: first), other: other.path)
    }

    private func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    }

    private func text(_ lines: [ArraySlice<UInt8>], at index: Int) -> String {
        index < lines.count ? String(decoding: lines[index].prefix(500), as: UTF8.self) : "(nothing)"
    }
}
