import Synchronization

/// Bytes that are sent often, deflated once.
final class KeptPart: Sendable {
    let bytes: [UInt8]
    private let kept = Mutex<DeflatedPart?>(nil)

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The first who asks makes it; whoever asks at the same moment waits for it.
    var deflated: DeflatedPart {
        kept.withLock { kept in
            if let kept { return kept }
            let made = DeflatedPart(bytes, .thorough)
            kept = made
            return made
        }
    }
}
