import Application
import Documents
import Domain

/// Every address of the web application: routes and links are made of it alone.
package enum Route: Hashable, Sendable {
    case home
    /// A page of the list of agencies, of all or of those whose names contain some words.
    case agencies(words: String?, page: Int)
    /// - Parameter returning: the address to go on to.
    case signIn(returning: String?)
    /// One's own account.
    case account
    /// The regions one administers.
    case administration
    /// The agencies and accounts of a region.
    case accounts(RegionID)
    /// The parts of a plan; one of them beside the others.
    case plan(DossierKey, part: EntryID?)
    /// All its figures as tables.
    case figures(DossierKey)
    /// All findings, or those of one severity.
    case findings(DossierKey, Severity?)
    case documents(DossierKey)
    /// A document as a page to look at.
    case preview(DossierKey, DocumentDefinitionID, DocumentOptions.Figures)
    /// A document as a file.
    case file(DossierKey, DocumentDefinitionID, DocumentOptions.Figures, DocumentFormat)
    /// From now on in this language.
    case language(Language)
    /// From now on for this fiscal year; nil for all.
    case year(Int?)
    case asset(String)
    case health

    /// What it asks of whoever wants it.
    package var need: AccessNeed {
        switch self {
        case .signIn, .language, .asset, .health: .none
        case .home, .agencies, .account, .year: .account
        case .administration: .anyRegion(.administer)
        case .accounts(let region): .region(.administer, region)
        case .plan(let key, _), .figures(let key), .findings(let key, _), .documents(let key), .preview(let key, _, _),
            .file(let key, _, _, _):
            .agency(.readPlan, key.agency)
        }
    }
}
