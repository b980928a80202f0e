import Application
import Domain

/// What the agencies of a region delivered for which years, for its administrator.
package struct PeriodsPage: Page {
    package let region: RegionID
    package let regionTitle: String
    /// By name.
    package let result: ListAgencies.Result
    /// From 0.
    package let number: Int

    package init(region: RegionID, regionTitle: String, result: ListAgencies.Result, number: Int = 0) {
        self.region = region
        self.regionTitle = regionTitle
        self.result = result
        self.number = number
    }

    /// How many pages the list has.
    var pageCount: Int { (result.page.total + AgencyQuery.pageSize - 1) / AgencyQuery.pageSize }

    /// What every year is to have beside the plan of several years.
    static let yearly = DocumentKind.allCases.filter { $0 != .strategicPlan }

    /// Years between the first and the last of all, and the one that was chosen, that an agency has no dossier of.
    func missingYears(of agency: RegisteredAgency, chosen: Int?) -> [Int] {
        let years = Set(result.page.years.map(Array.init) ?? []).union([chosen].compactMap { $0 })
        let wanted = chosen.map { [$0] } ?? years.sorted()
        return wanted.filter { year in !agency.dossiers.contains { $0.period?.contains(year) ?? false } }
    }

    /// The kinds of documents that a dossier has none of.
    func missing(in key: DossierKey) -> [DocumentKind] {
        let held = Set(result.states[key]?.documents.map(\.kind) ?? [])
        return Self.yearly.filter { !held.contains($0) }
    }

    package var title: Localized { .init(id: "Periode dan dokumen", en: "Periods and documents") }
    package var subject: String? { regionTitle }
}
