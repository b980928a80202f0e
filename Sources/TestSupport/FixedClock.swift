import FoundationEssentials

/// The moment at which every test with a clock runs: 15 January 2025, 08:30 in Jakarta.
package enum FixedClock {
    /// Seconds since 1970.
    package static let seconds: Int64 = 1_736_904_600

    package static var now: Date { Date(timeIntervalSince1970: TimeInterval(seconds)) }

    /// The day in Jakarta.
    package static let day = "2025-01-15"
}
