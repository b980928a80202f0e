import Application
import Documents
import Domain

/// A plan's tree from the agency down to one part or post, as far and as deep as one likes to look.
package struct CascadePage: Page {
    package let key: DossierKey
    package let agency: String?
    package let years: ClosedRange<Int>?
    package let cascade: PlanCascade

    /// - Parameter report: with the open findings alone.
    /// Nil where the dossier has no such document or part.
    package init?(_ key: DossierKey, _ report: CheckReport, focus: CascadeFocus) {
        guard let cascade = PlanCascade(report, focus: focus) else { return nil }
        self.key = key
        agency = report.agencyTitle
        years = report.dossier.period
        self.cascade = cascade
    }

    package var title: Localized { .init(both: "Cascading") }
    package var subject: String? { agency }
    package var tabs: [PageTab] { PageTab.all(of: key, shown: .cascade(key, CascadeFocus())) }
    package var scripts: [String] { cascade.shown.isEmpty ? [] : ["cascading.js"] }
}
