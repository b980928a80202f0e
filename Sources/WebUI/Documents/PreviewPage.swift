import Application
import Documents
import Domain

/// A document to look at before it is taken along.
package struct PreviewPage: SharedPage {
    package let key: DossierKey
    package let agency: String?
    package let years: ClosedRange<Int>?
    package let id: DocumentDefinitionID
    package let documentTitle: String
    package let figures: DocumentOptions.Figures
    /// Of an earlier one; nil for the current one.
    package let revision: Int?
    /// What made that one; nil where the log doesn't tell.
    package let entry: AuditEntry?
    let zone: TimeZoneName

    /// Nil where there is no such document.
    package init?(_ checked: CheckedDossier, _ id: DocumentDefinitionID, _ figures: DocumentOptions.Figures) {
        self.init(checked, id, figures, revision: nil, entry: nil, zone: .western)
    }

    /// The same of an earlier revision.
    ///
    /// - Parameter zone: by whose clock its making is told.
    package init?(
        _ past: DossierRevision, _ id: DocumentDefinitionID, _ figures: DocumentOptions.Figures, in zone: TimeZoneName
    ) {
        self.init(past.noted.checked, id, figures, revision: past.number, entry: past.entry, zone: zone)
    }

    private init?(
        _ checked: CheckedDossier, _ id: DocumentDefinitionID, _ figures: DocumentOptions.Figures, revision: Int?,
        entry: AuditEntry?, zone: TimeZoneName
    ) {
        guard let definition = DocumentCatalog.definition(id) else { return nil }
        key = checked.key
        agency = checked.report.agencyTitle
        years = checked.report.dossier.period
        self.id = id
        documentTitle = definition.title
        self.figures = figures
        self.revision = revision
        self.entry = entry
        self.zone = zone
    }

    package var title: Localized { .init(both: documentTitle) }
    package var subject: String? { agency }
    package var tabs: [PageTab] { PageTab.all(of: key, shown: .documents(key)) }
}
