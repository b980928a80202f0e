import Domain

extension StatedPeriod {
    /// For people: "TW II", "2020", "s.d. 2019"; a quarter of the year that is meant leaves the year out.
    package func title(in year: Int?) -> Localized {
        switch self {
        case .month(let year, let month): .init(both: "\(month)/\(year)")
        case .quarter(let stated, let quarter):
            .init(both: stated == year || stated == Self.untold ? quarter.title : "\(quarter.title) \(stated)")
        case .year(Self.untold): .init(id: "Setahun", en: "Whole year")
        case .year(let year): .init(both: "\(year)")
        case .through(let year): .init(id: "s.d. \(year)", en: "up to \(year)")
        case .endOfPlan: .init(id: "Akhir Renstra", en: "End of the plan")
        }
    }
}
