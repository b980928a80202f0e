import Domain

extension CalendarDay {
    private static let months: [Localized] = [
        .init(id: "Januari", en: "January"), .init(id: "Februari", en: "February"), .init(id: "Maret", en: "March"),
        .init(both: "April"), .init(id: "Mei", en: "May"), .init(id: "Juni", en: "June"),
        .init(id: "Juli", en: "July"), .init(id: "Agustus", en: "August"), .init(both: "September"),
        .init(id: "Oktober", en: "October"), .init(both: "November"), .init(id: "Desember", en: "December"),
    ]

    /// "November".
    ///
    /// - Parameter month: from 1.
    package static func monthTitle(_ month: Int) -> Localized { months[month - 1] }

    /// "22 November 2026".
    package var title: Localized {
        .init(both: "\(day) ") + Self.monthTitle(month) + .init(both: " \(year)")
    }
}
