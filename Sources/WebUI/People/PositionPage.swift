import Application
import Documents
import Domain

/// The sheet of one post; one's own as "my indicators".
package struct PositionPage: Page {
    package let key: DossierKey
    package let agency: String?
    package let years: ClosedRange<Int>?
    package let sheet: PositionSheet
    /// Who is or was in it, the latest first; empty where names aren't this viewer's to see.
    package let holders: [PostHolder]
    /// Who may be put into it; empty where that isn't this viewer's to do.
    package let people: [Person]
    package let today: CalendarDay
    package let isOwn: Bool
    package let complaint: Localized?

    /// Nil where the dossier has no such post.
    package init?(
        _ key: DossierKey, _ report: CheckReport, _ position: PositionID, holders: [PostHolder] = [],
        people: [Person] = [], today: CalendarDay, isOwn: Bool = false, complaint: Localized? = nil
    ) {
        guard let sheet = PositionSheet(position, of: report) else { return nil }
        self.key = key
        agency = report.agencyTitle
        years = report.dossier.period
        self.sheet = sheet
        self.holders = holders
        self.people = people
        self.today = today
        self.isOwn = isOwn
        self.complaint = complaint
    }

    package var title: Localized {
        isOwn ? .init(id: "Indikator saya", en: "My indicators") : .init(both: sheet.position.title)
    }

    package var subject: String? { isOwn ? nil : agency }
    package var tabs: [PageTab] { isOwn ? [] : PageTab.all(of: key, shown: .positions(key)) }
}
