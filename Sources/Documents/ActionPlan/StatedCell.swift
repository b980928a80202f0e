import Domain

/// The part of the year a cell of an action plan is about, whatever the year.
enum StatedCell: Hashable, Sendable {
    case quarter(Quarter)
    case year

    /// The four quarters, then the year.
    static let all = Quarter.allCases.map(StatedCell.quarter) + [.year]

    func holds(_ period: StatedPeriod?) -> Bool {
        switch (self, period) {
        case (.quarter(let mine), .quarter(_, let stated)): mine == stated
        case (.year, .year): true
        default: false
        }
    }
}
