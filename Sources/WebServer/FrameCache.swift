import Application
import Synchronization
import WebUI

/// What stands around the contents of pages, kept for each who looks: of two looks at the same the second is only sent.
final class FrameCache: Sendable {
    struct Key: Hashable, Sendable {
        let heading: PageHeading
        /// Who looks, as `ReaderNumbers` counts them.
        let reader: Int
    }

    /// Of a frame, each packed by itself and letter by letter, since it holds secrets.
    struct Parts: Sendable {
        let before: KeptPart
        let after: KeptPart

        init(_ frame: PageFrame) {
            before = KeptPart(frame.before, .lettersAlone)
            after = KeptPart(frame.after, .lettersAlone)
        }
    }

    private let parts: Mutex<RecentlyUsed<Key, Parts>>

    /// - Parameter limit: bytes of frames; 0 keeps none.
    init(limit: Int) {
        parts = Mutex(RecentlyUsed(limit: limit))
    }

    func parts(_ key: Key, _ make: () -> PageFrame) -> Parts {
        if let kept = parts.withLock({ $0.value(key) }) { return kept }
        let frame = make()
        let made = Parts(frame)
        parts.withLock { $0.keep(made, for: key, cost: frame.before.count + frame.after.count) }
        return made
    }
}
