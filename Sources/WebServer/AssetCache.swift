import HTTPTypes
import Synchronization
import WebUI

/// Style sheets, scripts, the icon and the pictures of the help, each read once.
final class AssetCache: Sendable {
    /// One of them, as it is sent.
    struct File: Sendable {
        let mediaType: String
        let part: KeptPart
        /// Of these bytes.
        let tag: String

        func answer(to visit: Visit) -> Answer {
            let headers: HTTPFields = [
                .contentType: mediaType, .cacheControl: "public, max-age=3600", .eTag: tag,
            ]
            if visit.knows(tag) { return Answer(status: .notModified, headers: headers) }
            return Answer(body: AnswerBody([.kept(part)]), headers: headers)
        }
    }

    private let read: @Sendable (String) -> [UInt8]?
    private let files = Mutex<[String: File]>([:])

    /// - Parameter read: the bytes of a file by its name; nil where it isn't there.
    init(read: @escaping @Sendable (String) -> [UInt8]?) {
        self.read = read
    }

    /// The picture of a topic of the help; nil for another, and where there is none.
    func picture(_ name: String) -> File? {
        guard HelpTopic.all.contains(where: { $0.picture == name }) else { return nil }
        return kept("bantuan/\(name)", as: "image/png")
    }

    /// Nil for what no page asks for, and for what isn't there.
    func file(_ name: String) -> File? {
        Self.mediaType(name).flatMap { kept(name, as: $0) }
    }

    private func kept(_ name: String, as mediaType: String) -> File? {
        files.withLock { files in
            if let known = files[name] { return known }
            guard let bytes = read(name) else { return nil }
            let part = KeptPart(bytes)
            let file = File(
                mediaType: mediaType, part: part, tag: "W/\"\(part.deflated.checksum)-\(bytes.count)\"")
            files[name] = file
            return file
        }
    }

    /// Nil for what no page asks for.
    private static func mediaType(_ name: String) -> String? {
        if PageShell.styles.contains(name) { return "text/css; charset=utf-8" }
        if (PageShell.scripts + PageShell.pageScripts).contains(name) { return "text/javascript; charset=utf-8" }
        return name == PageShell.icon ? "image/svg+xml" : nil
    }
}
