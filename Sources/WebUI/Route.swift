import Application
import Documents
import Domain

/// Every address of the web application: routes and links are made of it alone.
package enum Route: Hashable, Sendable {
    case home
    /// The parts of a plan; one of them beside the others.
    case plan(DossierKey, part: EntryID?)
    /// All findings, or those of one severity.
    case findings(DossierKey, Severity?)
    case documents(DossierKey)
    /// A document as a page to look at.
    case preview(DossierKey, DocumentDefinitionID, DocumentOptions.Figures)
    /// A document as a file.
    case file(DossierKey, DocumentDefinitionID, DocumentOptions.Figures, DocumentFormat)
    /// From now on in this language.
    case language(Language)
    case asset(String)
    case health

    /// The dossier that is shown; nil for pages of none.
    package var dossier: DossierKey? {
        switch self {
        case .plan(let key, _), .findings(let key, _), .documents(let key), .preview(let key, _, _),
            .file(let key, _, _, _):
            key
        case .home, .language, .asset, .health: nil
        }
    }
}
