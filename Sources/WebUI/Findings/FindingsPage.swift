import Application
import Documents
import Domain

/// What was found in a plan, as a list to work through.
package struct FindingsPage: Page {
    /// What was wrong with a form that was sent about a finding.
    package struct Complaint: Hashable, Sendable {
        package let mark: FindingMark
        package let text: Localized

        package init(mark: FindingMark, text: Localized) {
            self.mark = mark
            self.text = text
        }
    }

    package let noted: NotedDossier
    package let filter: FindingFilter
    /// Who may be asked to see to a finding.
    package let assignable: [Account]
    package let complaint: Complaint?

    package init(
        _ noted: NotedDossier, filter: FindingFilter = .all, assignable: [Account] = [], complaint: Complaint? = nil
    ) {
        self.noted = noted
        self.filter = filter
        self.assignable = assignable
        self.complaint = complaint
    }

    package var key: DossierKey { noted.checked.key }
    package var title: Localized { CheckLabel.title.text }
    package var subject: String? { noted.checked.report.agencyTitle }
    package var years: ClosedRange<Int>? { noted.checked.report.dossier.period }
    package var tabs: [PageTab] { PageTab.all(of: key, shown: .findings(key, .all)) }
    /// Its forms bring back the address; severities and states are words of a fixed list.
    package var showsAddress: Bool { filter.text != nil || filter.person != nil || filter.document != nil }
}
