import Application
import Domain
import WebUI

/// One form of each kind, about a given dossier and its agency.
enum EverySubmission {
    /// As many as `Submission` has cases: the switch below must name each, and a test that each is in the list.
    enum Kind: CaseIterable {
        case signIn, signOut, signOutEverywhere, changePassword, changeName, changeLogo, removeLogo, changeZone
        case changeDeadlines, addAgency, openAccount, resetPassword, assignRoles, renameAccount, closeAccount
        case reopenAccount, assignFinding, dismissFinding, reopenFinding, enterPerson, changePerson, removePerson
        case appoint, release, uploadDocuments, settleImport, confirmImport, takeOverImport, undoImport, discardImport
        case changeAddress

        init(_ submission: Submission) {
            self =
                switch submission {
                case .signIn: .signIn
                case .signOut: .signOut
                case .signOutEverywhere: .signOutEverywhere
                case .changePassword: .changePassword
                case .changeName: .changeName
                case .changeLogo: .changeLogo
                case .removeLogo: .removeLogo
                case .changeZone: .changeZone
                case .changeDeadlines: .changeDeadlines
                case .addAgency: .addAgency
                case .openAccount: .openAccount
                case .resetPassword: .resetPassword
                case .assignRoles: .assignRoles
                case .renameAccount: .renameAccount
                case .closeAccount: .closeAccount
                case .reopenAccount: .reopenAccount
                case .assignFinding: .assignFinding
                case .dismissFinding: .dismissFinding
                case .reopenFinding: .reopenFinding
                case .enterPerson: .enterPerson
                case .changePerson: .changePerson
                case .removePerson: .removePerson
                case .appoint: .appoint
                case .release: .release
                case .uploadDocuments: .uploadDocuments
                case .settleImport: .settleImport
                case .confirmImport: .confirmImport
                case .takeOverImport: .takeOverImport
                case .undoImport: .undoImport
                case .discardImport: .discardImport
                case .changeAddress: .changeAddress
                }
        }
    }

    static func list(_ key: DossierKey, _ mark: FindingMark) -> [Submission] {
        let (agency, id) = (key.agency, key.dossier.value)
        let (account, person) = (AccountID(id), PersonID(id))
        let draft = ImportDraftKey(agency: agency, draft: ImportDraftID(id))
        return [
            .signIn, .signOut, .signOutEverywhere, .changePassword, .changeName, .changeLogo, .removeLogo, .changeZone,
            .changeDeadlines, .addAgency(agency.region), .openAccount(agency.region), .resetPassword(agency, account),
            .assignRoles(agency, account), .renameAccount(agency, account), .closeAccount(agency, account),
            .reopenAccount(agency, account), .assignFinding(key, mark), .dismissFinding(key, mark),
            .reopenFinding(key, mark), .enterPerson(agency), .changePerson(agency, person),
            .removePerson(agency, person), .appoint(key), .release(key, AppointmentID(id)), .uploadDocuments(agency),
            .settleImport(draft, .doubt(0)), .confirmImport(draft), .takeOverImport(draft), .undoImport(draft),
            .discardImport(draft), .changeAddress(agency),
        ]
    }
}
