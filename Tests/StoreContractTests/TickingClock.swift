import Application
import Synchronization
import TestSupport

/// A clock that is a second later each time it is looked at.
final class TickingClock: Sendable {
    private let seconds = Mutex(FixedClock.seconds)

    var port: ClockPort {
        ClockPort {
            Timestamp(
                milliseconds: self.seconds.withLock { seconds in
                    seconds += 1
                    return seconds
                } * 1000)
        }
    }
}
