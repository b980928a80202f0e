import Foundation
import Rendering

/// A file for libraries that only write to files.
enum ScratchFile {
    /// What `write` put into the file at the path it is given; the file is gone afterwards.
    static func bytes(_ write: (String) throws -> Void) throws -> [UInt8] {
        let url = FileManager.default.temporaryDirectory.appending(path: "selaras-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: url) }
        do {
            try write(url.path)
            return [UInt8](try Data(contentsOf: url))
        } catch let fault as RenderingFault where fault != .unwritable(path: url.path) {
            Terminal.warn("selaras: \(fault.explanation)")
            throw ExitStatus.refused
        } catch {
            Terminal.warn(
                "selaras: folder sementara \(url.deletingLastPathComponent().path) tidak dapat ditulis; periksa hak akses dan ruang penyimpanan."
            )
            throw ExitStatus.refused
        }
    }
}
