import Domain

/// The part of the year a column of figures is about.
enum ColumnPeriod: Hashable, Sendable {
    case year
    case quarter(Quarter)

    func stated(in year: Int) -> StatedPeriod {
        switch self {
        case .year: .year(year)
        case .quarter(let quarter): .quarter(year: year, quarter)
        }
    }
}
