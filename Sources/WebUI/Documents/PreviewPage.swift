import Application
import Documents
import Domain

/// A document to look at before it is taken along.
package struct PreviewPage: SharedPage {
    package let key: DossierKey
    package let agency: String?
    package let id: DocumentDefinitionID
    package let documentTitle: String
    package let figures: DocumentOptions.Figures

    /// Nil where there is no such document in this form.
    package init?(_ checked: CheckedDossier, _ id: DocumentDefinitionID, _ figures: DocumentOptions.Figures) {
        guard let definition = DocumentCatalog.definition(id), definition.figures.contains(figures) else { return nil }
        key = checked.key
        agency = checked.report.agencyTitle
        self.id = id
        documentTitle = definition.title
        self.figures = figures
    }

    package var title: Localized { .init(both: documentTitle) }
    package var subject: String? { agency }
    package var tabs: [PageTab] { PageTab.all(of: key, shown: .documents(key)) }
}
