import Synchronization
import WebUI

/// Style sheets and scripts, read once.
final class AssetCache: Sendable {
    /// One of them, as it is sent.
    struct File: Sendable {
        let mediaType: String
        let part: KeptPart
        /// Of these bytes.
        let tag: String
    }

    private let read: @Sendable (String) -> [UInt8]?
    private let files = Mutex<[String: File]>([:])

    /// - Parameter read: the bytes of a file by its name; nil where it isn't there.
    init(read: @escaping @Sendable (String) -> [UInt8]?) {
        self.read = read
    }

    /// The picture of a topic of the help; nil where there is none.
    func picture(_ name: String) -> [UInt8]? { read("bantuan/\(name)") }

    /// Nil for what no page asks for, and for what isn't there.
    func file(_ name: String) -> File? {
        let isScript = (PageShell.scripts + PageShell.pageScripts).contains(name)
        guard isScript || PageShell.styles.contains(name) else { return nil }
        return files.withLock { files in
            if let known = files[name] { return known }
            guard let bytes = read(name) else { return nil }
            let part = KeptPart(bytes)
            let file = File(
                mediaType: isScript ? "text/javascript; charset=utf-8" : "text/css; charset=utf-8", part: part,
                tag: "W/\"\(part.deflated.checksum)-\(bytes.count)\"")
            files[name] = file
            return file
        }
    }
}
