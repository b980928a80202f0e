import Domain

/// The year of a budget, or one of its quarters.
enum BudgetSpan: Hashable, Sendable {
    case year
    case quarter(Quarter)

    static let all: [BudgetSpan] = [.year] + Quarter.allCases.map { .quarter($0) }

    /// "setahun", "TW III".
    var title: String {
        switch self {
        case .year: "setahun"
        case .quarter(let quarter): quarter.title
        }
    }
}
