import Foundation
import Processes
import Rendering

/// A file for libraries that only write to files.
enum ScratchFile {
    /// What `write` put into the file at the path it is given; the file is gone afterwards.
    static func bytes(_ write: (String) throws -> Void) throws(RenderingFault) -> [UInt8] {
        let url = FileManager.default.temporaryDirectory.appending(path: "selaras-\(UUID().uuidString)")
        Interruption.made(url.path)
        defer {
            try? FileManager.default.removeItem(at: url)
            Interruption.removed(url.path)
        }
        // A library that can't make it would say so in words of its own.
        guard FileManager.default.createFile(atPath: url.path, contents: nil, attributes: [.posixPermissions: 0o600])
        else {
            throw .unwritable(path: url.deletingLastPathComponent().path)
        }
        do {
            try write(url.path)
            return [UInt8](try Data(contentsOf: url))
        } catch let fault as RenderingFault where fault != .unwritable(path: url.path) {
            throw fault
        } catch {
            throw .unwritable(path: url.deletingLastPathComponent().path)
        }
    }
}
