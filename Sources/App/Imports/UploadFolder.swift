import Application
import Foundation

/// A folder of its own for each upload, which nobody else may look into.
enum UploadFolder {
    static let port = UploadFolderPort { () throws(UploadFault) in
        let folder = FileManager.default.temporaryDirectory.appending(path: "selaras-\(UUID().uuidString)")
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch { throw .unavailable(folder.path) }
        return UploadFolderPort.Folder(
            append: { number, bytes throws(UploadFault) in try append(bytes, to: file(number, in: folder)) },
            path: { file($0, in: folder).path }, remove: { try? FileManager.default.removeItem(at: folder) })
    }

    /// Numbered: what strangers call a file is no name to have on disk.
    private static func file(_ number: Int, in folder: URL) -> URL { folder.appending(path: "\(number)") }

    private static func append(_ bytes: [UInt8], to file: URL) throws(UploadFault) {
        do {
            if !FileManager.default.fileExists(atPath: file.path) { try Data().write(to: file) }
            let handle = try FileHandle(forWritingTo: file)
            defer { try? handle.close() }
            try handle.seekToEnd()
            try handle.write(contentsOf: bytes)
        } catch { throw .unavailable(file.path) }
    }
}
