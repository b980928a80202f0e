import Domain
import Regulation

/// What an installation calls itself, by which clock it goes and what it expects by when, as its administrators chose.
package struct SiteSettings: Hashable, Sendable {
    package static let standardName = "Selaras Kinerja"
    package static let nameLimit = 60
    package static let addressLines = 5
    package static let addressLimit = 120

    /// In the head and the title of every page.
    package var name: String
    /// Beside the name; nil for none.
    package var logo: SiteLogo?
    /// Moments are shown by it; days begin by it.
    package var zone: TimeZoneName
    /// Where others than the customary ones were chosen.
    package var deadlines: [DocumentKind: DueDay]
    /// For the letterheads of agencies, one line each; those without one have the address their documents tell.
    package var addresses: [AgencyKey: [String]]

    package init(
        name: String = standardName, logo: SiteLogo? = nil, zone: TimeZoneName = .western,
        deadlines: [DocumentKind: DueDay] = [:], addresses: [AgencyKey: [String]] = [:]
    ) {
        self.name = name
        self.logo = logo
        self.zone = zone
        self.deadlines = deadlines
        self.addresses = addresses
    }

    /// The lines of an address as they were typed; nil where they are too many or too long.
    package static func addressLines(_ text: String) -> [String]? {
        let lines = text.split(whereSeparator: \.isNewline).map { String($0).squeezed }.filter { !$0.isEmpty }
        let fits = lines.count <= addressLines && lines.allSatisfy { $0.unicodeScalars.count <= addressLimit }
        return fits ? lines : nil
    }

    /// The last day of a document of a fiscal year; nil for one that isn't asked for in every year.
    package func dueDay(of kind: DocumentKind, in fiscalYear: Int) -> CalendarDay? {
        guard let customary = DocumentDeadlines.edition(of: kind, in: fiscalYear) else { return nil }
        return CalendarDay((deadlines[kind] ?? customary.value).date(in: fiscalYear))
    }
}
