import Synchronization

/// A value that is made when it is first asked for, and then kept.
package final class Once<Value: Sendable>: Sendable {
    private let kept = Mutex<Value?>(nil)

    package init() {}

    /// The first who asks makes it; whoever asks at the same moment waits for it.
    package func value(_ make: () -> Value) -> Value {
        kept.withLock { kept in
            if let kept { return kept }
            let made = make()
            kept = made
            return made
        }
    }
}
