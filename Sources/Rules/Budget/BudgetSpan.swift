import Domain

/// The year of a budget, or one of its quarters.
enum BudgetSpan: Hashable, Sendable {
    case year
    case quarter(Quarter)

    static let all: [BudgetSpan] = [.year] + Quarter.allCases.map { .quarter($0) }

    /// "setahun", "TW III".
    var title: Localized {
        switch self {
        case .year: .init(id: "setahun", en: "year")
        case .quarter(let quarter): .init(both: quarter.title)
        }
    }
}
