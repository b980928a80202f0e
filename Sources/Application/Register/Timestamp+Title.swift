import Domain

extension Timestamp {
    /// "22 November 2026 pukul 10.54 WIB", by the clock of Jakarta.
    package var title: Localized {
        let hoursAhead = 7
        let there = Timestamp(milliseconds: milliseconds + Int64(hoursAhead) * 3_600_000)
        let clock = there.text.dropFirst(11).prefix(5)
        let day = CalendarDay(self, hoursAhead: hoursAhead).title
        return Localized(
            id: "\(day.id) pukul \(clock.replacing(":", with: ".")) WIB", en: "\(day.en), \(clock) WIB")
    }
}
