import Foundation
import Rendering

/// A file for libraries that only write to files.
enum ScratchFile {
    /// What `write` put into the file at the path it is given; the file is gone afterwards.
    static func bytes(_ write: (String) throws -> Void) throws(RenderingFault) -> [UInt8] {
        let url = FileManager.default.temporaryDirectory.appending(path: "selaras-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: url) }
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
