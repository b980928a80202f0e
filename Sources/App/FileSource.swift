import Application
import Domain
import Foundation

/// Reads files from disk and standard input, up to a limit.
enum FileSource {
    /// No document of the field comes near it.
    static let limit = 64 << 20

    static let port = SourcePort { path throws(Refusal) in
        path == "-" ? try standardInput() : try file(path)
    }

    private static func standardInput() throws(Refusal) -> SourceFile {
        let data: Data?
        do {
            data = try FileHandle.standardInput.read(upToCount: limit + 1)
        } catch {
            throw Refusal(file: "-", code: .unreadableFile, reason: Reason(.inputUnreadable))
        }
        return try limited(data ?? Data(), name: "-")
    }

    private static func file(_ path: String) throws(Refusal) -> SourceFile {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw Refusal(file: path, code: .notFound, reason: Reason(.fileNotFound))
        }
        guard !isFolder.boolValue else {
            throw Refusal(
                file: path, code: .unreadableFile, reason: Reason(.isFolder))
        }
        let data: Data?
        do {
            let handle = try FileHandle(forReadingFrom: URL(filePath: path))
            defer { try? handle.close() }
            data = try handle.read(upToCount: limit + 1)
        } catch {
            throw Refusal(
                file: path, code: .unreadableFile, reason: Reason(.fileNotOpened))
        }
        return try limited(data ?? Data(), name: path)
    }

    private static func limited(_ data: Data, name: String) throws(Refusal) -> SourceFile {
        guard data.count <= limit else {
            throw Refusal(
                file: name, code: .tooLarge,
                reason: Reason(.fileOverLimit, limit >> 20))
        }
        return SourceFile(name: name, bytes: Array(data))
    }
}
