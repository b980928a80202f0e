import Application
import Documents
import Domain

/// A plan to read: its parts as a tree, the chosen one beside it.
package struct PlanPage: Page {
    package let key: DossierKey
    package let agency: String?
    package let outlines: [PlanOutline]
    /// Nil where none was chosen, or there is no such part.
    package let part: PlanPart?
    /// The fiscal year of the plan, where it is known.
    package let year: Int?

    package init(_ checked: CheckedDossier, part: EntryID?) {
        key = checked.key
        agency = checked.report.agencyTitle
        outlines = PlanOutline.all(of: checked.report)
        self.part = part.flatMap { PlanPart($0, of: checked.report) }
        year = checked.report.dossier.documents.lazy.compactMap(\.year).first
    }

    package var title: Localized { .init(id: "Rencana", en: "Plan") }
    package var subject: String? { agency }
    package var tabs: [PageTab] { PageTab.all(of: key, shown: .plan(key, part: nil)) }
}
