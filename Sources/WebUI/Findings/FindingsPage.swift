import Application
import Documents
import Domain

/// What was found in a plan, as a list to work through.
package struct FindingsPage: Page {
    package let key: DossierKey
    package let report: CheckReport
    /// Only these are shown; nil for all.
    package let severity: Severity?

    package init(_ checked: CheckedDossier, severity: Severity?) {
        key = checked.key
        report = checked.report
        self.severity = severity
    }

    package var title: Localized { CheckLabel.title.text }
    package var subject: String? { report.agencyTitle }
    package var tabs: [PageTab] { PageTab.all(of: key, shown: .findings(key, nil)) }
}
