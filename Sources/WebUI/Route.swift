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
    /// What the installation calls itself.
    ///
    /// - Parameter saved: whether something of it was just kept; here and below.
    case settings(saved: Bool = false)
    /// By when documents are to be there.
    case deadlines(saved: Bool = false)
    /// What regulations set, and what Selaras takes where they aren't certain.
    case regulations
    /// What the agencies of a region delivered for which years.
    case periods(RegionID, page: Int)
    /// The agencies and accounts of a region.
    case accounts(RegionID, AccountsView = .start)
    /// Where files are brought in for an agency, and its drafts.
    case imports(AgencyKey)
    /// What was read of files, to be looked at and settled.
    case importDraft(ImportDraftKey, ImportView)
    /// One of the files as it was brought.
    case importedFile(ImportDraftKey, Int)
    /// The parts of a plan; one of them beside the others.
    case plan(DossierKey, part: EntryID?)
    /// All its figures as tables.
    case figures(DossierKey)
    case findings(DossierKey, FindingFilter)
    /// A part of the plan's tree.
    case cascade(DossierKey, CascadeFocus)
    /// The posts of an agency.
    case positions(DossierKey)
    /// The sheet of a post.
    case position(DossierKey, PositionID)
    /// The sheet of one's own post.
    case myIndicators
    /// The people of an agency.
    case people(AgencyKey)
    /// One of them, to be changed.
    case person(AgencyKey, PersonID)
    /// What was done to a plan.
    ///
    /// - Parameter before: the number of the entry before which it begins; nil for the latest.
    case history(DossierKey, before: Int?)
    case statementHistory(StatementAddress)
    /// The whole audit log of an agency.
    ///
    /// - Parameter again: whether its chain is to be checked now, although its end was checked before.
    case auditLog(AgencyKey, before: Int?, again: Bool = false)
    /// What became of one of an agency's records: a person, an account, a finding, an import.
    case recordHistory(AgencyKey, AuditSubject, before: Int?)
    /// What became of the settings.
    case settingsHistory
    /// The documents there is something for.
    ///
    /// - Parameter revision: of an earlier one; nil for the current one, here and below.
    case documents(DossierKey, revision: Int? = nil)
    /// A document as a page to look at.
    case preview(DossierKey, DocumentDefinitionID, DocumentOptions.Figures, revision: Int? = nil)
    /// A document as a file.
    case file(DossierKey, DocumentDefinitionID, DocumentOptions.Figures, DocumentFormat, revision: Int? = nil)
    /// What differs between two revisions.
    ///
    /// - Parameters:
    ///   - from: nil for the one before the other.
    ///   - to: nil for the current one.
    case difference(DossierKey, from: Int?, to: Int?)
    /// The matrix of two revisions as a file.
    case differenceFile(
        DossierKey, from: Int, to: Int, DocumentFormat, figures: DocumentOptions.Figures = .asStated)
    /// From now on in this language.
    case language(Language)
    /// From now on for this fiscal year; nil for all.
    case year(Int?)
    /// A topic of the help; nil for the list.
    case help(String?)
    case helpPicture(String)
    /// The picture in the head of every page, by its tag.
    case logo(String)
    case asset(String)
    case health

    /// What it asks of whoever wants it.
    package var need: AccessNeed {
        switch self {
        case .signIn, .language, .logo, .asset, .help, .helpPicture, .health: .none
        case .home, .agencies, .account, .year, .myIndicators, .regulations: .account
        case .administration, .settings, .deadlines, .settingsHistory: .anyRegion(.administer)
        case .accounts(let region, _), .periods(let region, _): .region(.administer, region)
        case .imports(let agency): .agency(.importDocuments, agency)
        case .importDraft(let key, _), .importedFile(let key, _): .agency(.importDocuments, key.agency)
        case .plan(let key, _), .figures(let key), .findings(let key, _), .cascade(let key, _), .positions(let key),
            .position(let key, _):
            .agency(.readPlan, key.agency)
        case .documents(let key, let revision), .preview(let key, _, _, let revision),
            .file(let key, _, _, _, let revision):
            .agency(revision == nil ? .readPlan : .readHistory, key.agency)
        case .difference(let key, _, _), .differenceFile(let key, _, _, _, _): .agency(.readHistory, key.agency)
        case .people(let agency), .person(let agency, _): .agency(.managePeople, agency)
        case .history(let key, _): .agency(.readHistory, key.agency)
        case .statementHistory(let statement): .agency(.readHistory, statement.dossier.agency)
        case .auditLog(let agency, _, _): .agency(.readHistory, agency)
        case .recordHistory(let agency, let subject, _): Self.need(toRead: subject, of: agency)
        }
    }

    /// Leave to read history, which shows all but names, and for names leave to read people.
    private static func need(toRead subject: AuditSubject, of agency: AgencyKey) -> AccessNeed {
        let history = AccessNeed.agency(.readHistory, agency)
        return switch subject {
        case .person, .appointment: .all([history, .agency(.readPeople, agency)])
        case .setting: .all([history, subject.isAddress ? .agency(.administer, agency) : .anyRegion(.administer)])
        case .agency, .account, .draft, .reading, .dossier, .statement, .finding, .other: history
        }
    }
}
