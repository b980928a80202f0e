import Application
import Domain
import Synchronization
import WebUI

/// Contents of pages that are the same for everyone, kept until their dossier has a newer version.
final class PageCache: Sendable {
    /// Which page, in which language, by which clock, and whether it is the one for who may see what was before.
    struct Key: Hashable, Sendable {
        let route: Route
        let language: Language
        var zone = TimeZoneName.western
        var seesHistory = false
    }

    /// A content at one version of its dossier.
    final class Content: Sendable {
        let version: DossierVersion
        let heading: PageHeading
        let part: KeptPart

        init(version: DossierVersion, heading: PageHeading, bytes: [UInt8]) {
            self.version = version
            self.heading = heading
            part = KeptPart(bytes)
        }
    }

    private let limit: Int
    private let contents: Mutex<RecentlyUsed<Key, Content>>

    /// - Parameter limit: bytes of contents; 0 keeps none.
    init(limit: Int) {
        self.limit = limit
        contents = Mutex(RecentlyUsed(limit: limit))
    }

    /// Nil where there is none of this version.
    func content(_ key: Key, version: DossierVersion) -> Content? {
        contents.withLock { contents in
            contents.value(key).flatMap { $0.version == version ? $0 : nil }
        }
    }

    /// What is sent of a content: deflated once where contents are kept.
    func part(of content: Content) -> AnswerBody.Part {
        limit > 0 ? .kept(content.part) : .own(content.part.bytes)
    }

    func keep(_ content: Content, for key: Key) {
        let cost = content.part.bytes.count
        guard cost <= limit / 4 else { return }
        contents.withLock { $0.keep(content, for: key, cost: cost) }
    }
}
