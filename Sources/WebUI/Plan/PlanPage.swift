import Application
import Documents
import Domain

/// A plan to read: its parts as a tree, the chosen one beside it.
package struct PlanPage: Page {
    package let key: DossierKey
    package let agency: String?
    package let years: ClosedRange<Int>?
    package let outlines: [PlanOutline]
    /// Nil where none was chosen, or there is no such part.
    package let part: PlanPart?
    /// What was found in the chosen part and set aside.
    let dismissed: [NotedFinding]
    /// Whether something was found in parts below the chosen one.
    let hasFindingsBelow: Bool
    /// The fiscal year of the plan, where it is known.
    package let year: Int?

    package init(_ noted: NotedDossier, part: EntryID?) {
        let report = noted.openReport
        key = noted.checked.key
        agency = report.agencyTitle
        years = report.dossier.period
        let outlines = PlanOutline.all(of: report)
        self.outlines = outlines
        self.part = part.flatMap { PlanPart($0, of: report) }
        dismissed = noted.dismissed.filter { part != nil && $0.finding.cause.entry == part?.text }
        let branch = part.flatMap { part in
            outlines.lazy.flatMap { PlanBranch.all(of: $0.lines) }.compactMap { $0.branch(of: part) }.first
        }
        hasFindingsBelow = branch?.branches.contains { $0.worst != nil } ?? false
        year = report.dossier.documents.lazy.compactMap(\.year).first
    }

    package var title: Localized { .init(id: "Rencana", en: "Plan") }
    package var subject: String? { agency }
    package var tabs: [PageTab] { PageTab.all(of: key, shown: .plan(key, part: nil)) }
}
