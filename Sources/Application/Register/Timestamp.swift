/// A moment to the millisecond, in UTC.
package struct Timestamp: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Since 1970-01-01T00:00:00Z.
    package let milliseconds: Int64

    private static let dayLength: Int64 = 86_400_000
    /// The years 1 to 9999, which its text has room for.
    private static let range: ClosedRange<Int64> = -62_135_596_800_000...253_402_300_799_999

    /// What lies outside the years 1 to 9999 becomes their end.
    package init(milliseconds: Int64) {
        self.milliseconds = min(max(milliseconds, Self.range.lowerBound), Self.range.upperBound)
    }

    /// Reads its own `text`; nil for any other.
    package init?(_ text: String) {
        guard text.utf8.count == 24 else { return nil }
        let fields = text.split { !("0"..."9").contains($0) }.compactMap { Int64($0) }
        guard fields.count == 7 else { return nil }
        let days = Self.days(year: fields[0], month: fields[1], day: fields[2])
        let seconds = (fields[3] * 60 + fields[4]) * 60 + fields[5]
        self.init(milliseconds: days * Self.dayLength + seconds * 1000 + fields[6])
        guard self.text == text else { return nil }
    }

    /// Always as long, and sorting as the moments do: "2026-11-22T00:30:00.000Z".
    package var text: String {
        let (days, rest) = Self.divided(milliseconds, by: Self.dayLength)
        let (year, month, day) = Self.date(ofDay: days)
        let date = [Self.digits(year, 4), Self.digits(month, 2), Self.digits(day, 2)].joined(separator: "-")
        let time = [rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60].map { Self.digits($0, 2) }
        return "\(date)T\(time.joined(separator: ":")).\(Self.digits(rest % 1000, 3))Z"
    }

    package var description: String { text }

    package static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }

    private static func digits(_ value: Int64, _ count: Int) -> String {
        let text = String(value)
        return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
    }

    private static func divided(_ value: Int64, by divisor: Int64) -> (quotient: Int64, rest: Int64) {
        let rest = (value % divisor + divisor) % divisor
        return ((value - rest) / divisor, rest)
    }

    /// Days since 1970-01-01 in the Gregorian calendar, counted in eras of 400 years that begin in March.
    private static func days(year: Int64, month: Int64, day: Int64) -> Int64 {
        let (era, yearOfEra) = divided(month <= 2 ? year - 1 : year, by: 400)
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func date(ofDay days: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let (era, dayOfEra) = divided(days + 719_468, by: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }
}
