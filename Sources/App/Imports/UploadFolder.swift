import Application
import Foundation
import Processes

/// A folder of its own for each upload.
enum UploadFolder {
    static let port = UploadFolderPort { () throws(UploadFault) in
        let folder: PassingFolder
        do throws(PassingFolder.Fault) { folder = try PassingFolder() } catch {
            throw fault(error.code, FileManager.default.temporaryDirectory.path)
        }
        return UploadFolderPort.Folder(
            append: { number, bytes throws(UploadFault) in try append(bytes, to: file(number, in: folder.url)) },
            path: { file($0, in: folder.url) }, remove: { folder.remove() })
    }

    /// Numbered: what strangers call a file is no name to have on disk.
    private static func file(_ number: Int, in folder: URL) -> String { folder.appending(path: "\(number)").path }

    private static func append(_ bytes: [UInt8], to file: String) throws(UploadFault) {
        let descriptor = open(file, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw fault(errno, file) }
        defer { close(descriptor) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR else { throw fault(errno, file) }
            rest = rest.dropFirst(max(0, count))
        }
    }

    /// - Parameter code: as the system says it.
    static func fault(_ code: Int32, _ place: String) -> UploadFault {
        let text = "\(place): \(String(cString: strerror(code)))"
        return [ENOSPC, EDQUOT].contains(code) ? .full(text) : .unavailable(text)
    }
}
