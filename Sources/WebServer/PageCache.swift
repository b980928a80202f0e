import Application
import Domain
import Synchronization
import WebUI

/// Contents of pages that are the same for everyone, kept until their dossier has a newer version.
final class PageCache: Sendable {
    /// Which page, in which language, and whether it is the one for who may see what was before.
    struct Key: Hashable, Sendable {
        let route: Route
        let language: Language
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

    private struct State {
        var contents: [Key: Content] = [:]
        /// The one asked for longest ago first.
        var order: [Key] = []
        var bytes = 0
    }

    private let limit: Int
    private let state = Mutex(State())

    /// - Parameter limit: bytes of contents; 0 keeps none.
    init(limit: Int) {
        self.limit = limit
    }

    /// Nil where there is none of this version.
    func content(_ key: Key, version: DossierVersion) -> Content? {
        state.withLock { state in
            guard let content = state.contents[key], content.version == version else { return nil }
            if state.order.last != key {
                state.order.removeAll { $0 == key }
                state.order.append(key)
            }
            return content
        }
    }

    /// What is sent of a content: deflated once where contents are kept.
    func part(of content: Content) -> AnswerBody.Part {
        limit > 0 ? .kept(content.part) : .own(content.part.bytes)
    }

    func keep(_ content: Content, for key: Key) {
        guard content.part.bytes.count <= limit / 4 else { return }
        state.withLock { state in
            Self.remove(key, from: &state)
            state.contents[key] = content
            state.order.append(key)
            state.bytes += content.part.bytes.count
            while state.bytes > limit, let oldest = state.order.first { Self.remove(oldest, from: &state) }
        }
    }

    private static func remove(_ key: Key, from state: inout State) {
        guard let content = state.contents.removeValue(forKey: key) else { return }
        state.order.removeAll { $0 == key }
        state.bytes -= content.part.bytes.count
    }
}
