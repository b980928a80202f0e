import Application
import Foundation

/// A folder of pages on disk.
enum PageFolder {
    static func port(_ root: URL) -> PagePort {
        PagePort(
            read: { path in (try? Data(contentsOf: root.appending(path: path))).map(Array.init) },
            write: { path, bytes in
                let url = root.appending(path: path)
                try FileManager.default.createDirectory(
                    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(bytes).write(to: url, options: .atomic)
            },
            remove: { path in try FileManager.default.removeItem(at: root.appending(path: path)) },
            list: { folder in
                let names = try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
                return (names ?? []).filter { $0.hasSuffix(".md") }.map { "\(folder)/\($0)" }
            })
    }
}
