import Domain

extension Timestamp {
    /// "22 November 2026 pukul 10.54 WIB".
    package func title(in zone: TimeZoneName) -> Localized {
        let there = Timestamp(milliseconds: milliseconds + Int64(zone.hoursAhead) * 3_600_000)
        let clock = there.text.dropFirst(11).prefix(5)
        let day = CalendarDay(self, in: zone).title
        return Localized(
            id: "\(day.id) pukul \(clock.replacing(":", with: ".")) \(zone.rawValue)",
            en: "\(day.en), \(clock) \(zone.rawValue)")
    }
}
