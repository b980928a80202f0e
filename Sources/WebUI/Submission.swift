import Application
import Domain

/// Everything that forms send; the addresses they are sent to are made of it alone.
package enum Submission: Hashable, Sendable {
    case signIn
    case signOut
    case signOutEverywhere
    case changePassword
    case changeName
    case changeLogo
    case removeLogo
    case changeZone
    case changeDeadlines
    case addAgency(RegionID)
    case openAccount(RegionID)
    /// The one in the letterheads of an agency.
    case changeAddress(AgencyKey)
    case resetPassword(AgencyKey, AccountID)
    case assignRoles(AgencyKey, AccountID)
    case renameAccount(AgencyKey, AccountID)
    case closeAccount(AgencyKey, AccountID)
    case reopenAccount(AgencyKey, AccountID)
    case assignFinding(DossierKey, FindingMark)
    case dismissFinding(DossierKey, FindingMark)
    case reopenFinding(DossierKey, FindingMark)
    case enterPerson(AgencyKey)
    case changePerson(AgencyKey, PersonID)
    /// Takes what is personal out of the register.
    case removePerson(AgencyKey, PersonID)
    /// To a post that a field names.
    case appoint(DossierKey)
    case release(DossierKey, AppointmentID)
    /// Files to be read.
    case uploadDocuments(AgencyKey)
    /// What is right about one doubt or unread cell.
    case settleImport(ImportDraftKey, ImportNoteID)
    /// All that are left are right.
    case confirmImport(ImportDraftKey)
    case takeOverImport(ImportDraftKey)
    case undoImport(ImportDraftKey)
    case discardImport(ImportDraftKey)

    /// Whether it is open to those, too, who have yet to choose a password.
    package var isOfOwnAccount: Bool { [.signIn, .signOut, .signOutEverywhere, .changePassword].contains(self) }

    /// What it asks of whoever sends it.
    package var need: AccessNeed {
        switch self {
        case .signIn: .none
        case .signOut, .signOutEverywhere, .changePassword: .account
        case .changeName, .changeLogo, .removeLogo, .changeZone, .changeDeadlines: .anyRegion(.administer)
        case .addAgency(let region), .openAccount(let region): .region(.administer, region)
        case .resetPassword(let home, _), .assignRoles(let home, _), .renameAccount(let home, _),
            .closeAccount(let home, _),
            .reopenAccount(let home, _):
            .region(.administer, home.region)
        case .assignFinding(let key, _): .agency(.assignFindings, key.agency)
        case .dismissFinding(let key, _), .reopenFinding(let key, _): .agency(.settleFindings, key.agency)
        case .changeAddress(let agency): .agency(.administer, agency)
        case .enterPerson(let agency), .changePerson(let agency, _), .removePerson(let agency, _):
            .agency(.managePeople, agency)
        case .appoint(let key), .release(let key, _): .agency(.managePeople, key.agency)
        case .uploadDocuments(let agency): .agency(.importDocuments, agency)
        case .settleImport(let key, _), .confirmImport(let key), .takeOverImport(let key), .undoImport(let key),
            .discardImport(let key):
            .agency(.importDocuments, key.agency)
        }
    }
}
