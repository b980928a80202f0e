import Domain
import Regulation

/// What an installation calls itself, by which clock it goes and what it expects by when, as its administrators chose.
package struct SiteSettings: Hashable, Sendable {
    package static let standardName = "Selaras Kinerja"
    package static let nameLimit = 60

    /// In the head and the title of every page.
    package var name: String
    /// Beside the name; nil for none.
    package var logo: SiteLogo?
    /// Moments are shown by it; days begin by it.
    package var zone: TimeZoneName
    /// Where others than the customary ones were chosen.
    package var deadlines: [DocumentKind: DueDay]

    package init(
        name: String = standardName, logo: SiteLogo? = nil, zone: TimeZoneName = .western,
        deadlines: [DocumentKind: DueDay] = [:]
    ) {
        self.name = name
        self.logo = logo
        self.zone = zone
        self.deadlines = deadlines
    }

    /// The last day of a document of a fiscal year; nil for one that isn't asked for in every year.
    package func dueDay(of kind: DocumentKind, in fiscalYear: Int) -> CalendarDay? {
        guard let customary = DocumentDeadlines.edition(of: kind, in: fiscalYear) else { return nil }
        return CalendarDay((deadlines[kind] ?? customary.value).date(in: fiscalYear))
    }
}
