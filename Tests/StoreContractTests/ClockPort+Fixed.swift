import Application
import TestSupport

extension ClockPort {
    /// The moment of `FixedClock`.
    static let fixed = ClockPort { Timestamp(milliseconds: FixedClock.seconds * 1000) }
}
