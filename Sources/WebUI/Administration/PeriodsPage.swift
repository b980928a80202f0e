import Application
import Domain

/// What the agencies of a region delivered for which years, for its administrator.
package struct PeriodsPage: Page {
    package let region: RegionID
    /// By name.
    package let result: ListAgencies.Result
    /// From 0.
    package let number: Int
    package let today: CalendarDay

    package init(region: RegionID, result: ListAgencies.Result, number: Int = 0, today: CalendarDay) {
        self.region = region
        self.result = result
        self.number = number
        self.today = today
    }

    /// What every year is to have.
    static let yearly = CustomaryDeadline.all.map(\.kind)

    /// Years between the first and the last of all, and the one that was chosen, that an agency has no dossier of: one
    /// of several years is none of each.
    func missingYears(of agency: RegisteredAgency, chosen: Int?) -> [Int] {
        let years = Set(result.page.years.map(Array.init) ?? []).union([chosen].compactMap { $0 })
        let wanted = chosen.map { [$0] } ?? years.sorted()
        return wanted.filter { year in !agency.dossiers.contains { $0.period == year...year } }
    }

    /// The kinds of documents that a year's dossier has none of, nor one of several years that holds the year; none where
    /// one of these was not looked at.
    func missing(in line: RegisteredAgency.DossierLine, of agency: RegisteredAgency) -> [DocumentKind] {
        guard let period = line.period, period.count == 1 else { return [] }
        let covering = agency.dossiers.filter { $0.period?.overlaps(period) ?? false }
        let states = covering.compactMap { result.states[$0.key] }
        guard states.count == covering.count else { return [] }
        let held = Set(states.flatMap(\.documents).map(\.kind))
        return Self.yearly.filter { !held.contains($0) }
    }

    /// Which of them were due, and which are not yet, each with its last day, the first of them first.
    func deadlines(
        of missing: [DocumentKind], in line: RegisteredAgency.DossierLine, by settings: SiteSettings
    ) -> (past: [Deadline], coming: [Deadline]) {
        guard let year = line.period?.lowerBound else { return ([], []) }
        let all = missing.compactMap { kind in
            settings.dueDay(of: kind, in: year).map { Deadline(kind: kind, day: $0) }
        }
        let ordered = all.sorted { $0.day < $1.day }
        return (ordered.filter { $0.day < today }, ordered.filter { $0.day >= today })
    }

    /// The last day of a kind of document.
    struct Deadline: Hashable {
        let kind: DocumentKind
        let day: CalendarDay
    }

    package var title: Localized { .init(id: "Periode dan dokumen", en: "Periods and documents") }
    package var subject: String? { result.page.agencies.regionTitle }
}
