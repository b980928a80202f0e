/// A day of the calendar, as forms and appointments name it.
package struct CalendarDay: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let year: Int
    package let month: Int
    package let day: Int

    /// Reads "2026-11-22"; nil for anything else, and for days that there aren't.
    package init?(_ text: String) {
        guard text.utf8.count == 10, let moment = Timestamp(text + "T00:00:00.000Z") else { return nil }
        self.init(moment)
    }

    init(_ date: (year: Int, month: Int, day: Int)) {
        (year, month, day) = date
    }

    /// The day it is at a moment.
    ///
    /// - Parameter zone: where; nil for UTC.
    package init(_ moment: Timestamp, in zone: TimeZoneName? = nil) {
        let there = Timestamp(milliseconds: moment.milliseconds + Int64(zone?.hoursAhead ?? 0) * 3_600_000)
        let fields = there.text.prefix(10).split(separator: "-").compactMap { Int($0) }
        (year, month, day) = fields.count == 3 ? (fields[0], fields[1], fields[2]) : (1, 1, 1)
    }

    /// "2026-11-22", sorting as the days do.
    package var text: String {
        let digits = [(year, 4), (month, 2), (day, 2)].map { value, count in
            String(repeating: "0", count: max(0, count - String(value).utf8.count)) + String(value)
        }
        return digits.joined(separator: "-")
    }

    package var description: String { text }

    package static func < (left: Self, right: Self) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}
