import Domain

/// Names the years of a plan.
enum PeriodTitle {
    /// "2025", "2021–2025".
    static func years(_ period: ClosedRange<Int>) -> String {
        period.count == 1 ? "\(period.lowerBound)" : "\(period.lowerBound)–\(period.upperBound)"
    }

    /// "Tahun 2025", "Tahun 2021–2025", "Tanpa tahun".
    static func title(_ period: ClosedRange<Int>?) -> Localized {
        guard let period else { return .init(id: "Tanpa tahun", en: "Without a year") }
        return .init(id: "Tahun \(years(period))", en: years(period))
    }
}
