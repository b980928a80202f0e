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
            throw Refusal(file: "-", code: .unreadableFile, reason: "Masukan standar tidak dapat dibaca.")
        }
        return try limited(data ?? Data(), name: "-")
    }

    private static func file(_ path: String) throws(Refusal) -> SourceFile {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw Refusal(file: path, code: .notFound, reason: "Berkas tidak ditemukan; periksa nama dan foldernya.")
        }
        guard !isFolder.boolValue else {
            throw Refusal(
                file: path, code: .unreadableFile, reason: "Ini sebuah folder; sebutkan berkas di dalamnya.")
        }
        let data: Data?
        do {
            let handle = try FileHandle(forReadingFrom: URL(filePath: path))
            defer { try? handle.close() }
            data = try handle.read(upToCount: limit + 1)
        } catch {
            throw Refusal(
                file: path, code: .unreadableFile, reason: "Berkas tidak dapat dibuka; periksa hak akses Anda.")
        }
        return try limited(data ?? Data(), name: path)
    }

    private static func limited(_ data: Data, name: String) throws(Refusal) -> SourceFile {
        guard data.count <= limit else {
            throw Refusal(
                file: name, code: .tooLarge,
                reason: "Berkas lebih besar daripada batas \(limit >> 20) MiB; bagilah menjadi beberapa berkas.")
        }
        return SourceFile(name: name, bytes: Array(data))
    }
}
