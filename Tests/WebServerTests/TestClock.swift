import Application
import Synchronization

/// A clock that a test moves on.
final class TestClock: Sendable {
    private let now = Mutex(Timestamp(milliseconds: 1_736_904_600_000))

    var port: ClockPort { ClockPort { self.now.withLock { $0 } } }

    func advance(seconds: Int64) {
        now.withLock { $0 = Timestamp(milliseconds: $0.milliseconds + seconds * 1000) }
    }
}
