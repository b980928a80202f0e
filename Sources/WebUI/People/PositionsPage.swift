import Application
import Documents
import Domain

/// The posts of an agency from its head down.
package struct PositionsPage: Page {
    package let key: DossierKey
    package let agency: String?
    package let years: ClosedRange<Int>?
    package let tree: PositionTree
    /// Who is in each post today; empty where names aren't this viewer's to see.
    package let holders: [PositionID: [PostHolder]]

    package init(_ checked: CheckedDossier, holders: [PositionID: [PostHolder]]) {
        key = checked.key
        agency = checked.report.agencyTitle
        years = checked.report.dossier.period
        tree = PositionTree(checked.report.dossier)
        self.holders = holders
    }

    package var title: Localized { .init(id: "Jabatan", en: "Posts") }
    package var subject: String? { agency }
    package var tabs: [PageTab] { PageTab.all(of: key, shown: .positions(key)) }
}
