/// The time a stated value is about.
package enum StatedPeriod: Hashable, Sendable {
    case month(year: Int, month: Int)
    case quarter(year: Int, Quarter)
    case year(Int)
    /// Up to and including a year.
    case through(Int)
    case endOfPlan

    /// Stands for the year of a document that names none: "Q1" is then its first quarter, whichever year it is.
    package static let untold = 0

    /// As in `selaras.dossier/1`: "2019-03", "2019-Q1", "2019", "..2018", "end"; without the year where it is untold.
    package var code: String {
        switch self {
        case .quarter(Self.untold, let quarter): "Q\(quarter.rawValue)"
        case .year(Self.untold): "year"
        case .month(let year, let month): "\(year)-\(month < 10 ? "0" : "")\(month)"
        case .quarter(let year, let quarter): "\(year)-Q\(quarter.rawValue)"
        case .year(let year): "\(year)"
        case .through(let year): "..\(year)"
        case .endOfPlan: "end"
        }
    }

    /// Reads a `code`; nil when it is none.
    package init?(code: String) {
        if code == "end" {
            self = .endOfPlan
        } else if code == "year" {
            self = .year(Self.untold)
        } else if code.hasPrefix("Q"), let quarter = Int(code.dropFirst()).flatMap(Quarter.init(rawValue:)) {
            self = .quarter(year: Self.untold, quarter)
        } else if code.hasPrefix("..") {
            guard let year = Int(code.dropFirst(2)) else { return nil }
            self = .through(year)
        } else {
            let parts = code.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
            guard let year = Int(parts[0]) else { return nil }
            if parts.count == 1 {
                self = .year(year)
            } else if parts[1].hasPrefix("Q") {
                guard let quarter = Int(parts[1].dropFirst()).flatMap(Quarter.init(rawValue:)) else { return nil }
                self = .quarter(year: year, quarter)
            } else {
                guard let month = Int(parts[1]), (1...12).contains(month) else { return nil }
                self = .month(year: year, month: month)
            }
        }
    }
}
