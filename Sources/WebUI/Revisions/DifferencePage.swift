import Application
import Documents
import Domain

/// What differs between two revisions of a plan.
package struct DifferencePage: SharedPage {
    package let key: DossierKey
    package let agency: String?
    package let years: ClosedRange<Int>?
    package let choice: RevisionChoice
    package let from: Int
    package let to: Int
    /// What made the two; nil where the log doesn't tell.
    package let entries: [AuditEntry?]
    package let difference: DossierDifference
    /// Whether the matrix of the two has anything to show.
    package let hasMatrix: Bool
    let year: Int?

    package init(_ comparison: RevisionComparison, choice: RevisionChoice) {
        key = comparison.key
        let later = comparison.to.stored.dossier
        agency = later.agency.title
        years = later.period
        self.choice = choice
        from = comparison.from.stored.version.revision
        to = comparison.to.stored.version.revision
        entries = [comparison.from.entry, comparison.to.entry]
        difference = comparison.difference
        hasMatrix = comparison.hasMatrix
        year = later.documents.lazy.compactMap(\.year).first
    }

    package var title: Localized { .init(id: "Perbedaan revisi", en: "What differs between revisions") }
    package var subject: String? { agency }
    package var tabs: [PageTab] { PageTab.all(of: key, shown: .documents(key)) }
}
