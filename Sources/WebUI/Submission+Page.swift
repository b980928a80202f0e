import Application

extension Submission {
    /// The page that its form stands on, or the nearest one that is always there.
    package var page: Route {
        switch self {
        case .signIn: .signIn(returning: nil)
        case .signOut: .home
        case .signOutEverywhere, .changePassword: .account
        case .changeName, .changeLogo, .removeLogo, .changeZone: .settings()
        case .changeDeadlines: .deadlines()
        case .addAgency(let region), .openAccount(let region): .accounts(region)
        case .resetPassword(let home, _), .assignRoles(let home, _), .renameAccount(let home, _),
            .closeAccount(let home, _), .reopenAccount(let home, _):
            .accounts(home.region)
        case .assignFinding(let key, _), .dismissFinding(let key, _), .reopenFinding(let key, _):
            .findings(key, .all)
        case .enterPerson(let agency), .changePerson(let agency, _), .removePerson(let agency, _),
            .changeAddress(let agency):
            .people(agency)
        case .appoint(let key), .release(let key, _): .positions(key)
        case .uploadDocuments(let agency): .imports(agency)
        case .settleImport(let key, _), .confirmImport(let key), .takeOverImport(let key), .undoImport(let key),
            .discardImport(let key):
            .importDraft(key, ImportView())
        }
    }
}
