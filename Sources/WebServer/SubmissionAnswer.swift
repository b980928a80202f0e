import Application
import Domain
import HTTPTypes
import WebUI

/// Does what one form asks for, and says where to go on.
struct SubmissionAnswer {
    let services: SiteServices
    let visit: Visit
    let visitor: Visitor
    let fields: FormFields
    /// The computer that asks.
    let address: String
    /// What came with the fields, gone when it is answered.
    var files: [UploadedFile] = []

    func answer(to submission: Submission) async throws(SiteFault) -> Answer {
        switch submission {
        case .signIn: return try await signIn()
        case .signOut: return try await signOut()
        case .signOutEverywhere: return try await signOutEverywhere()
        case .changePassword: return try await changePassword()
        case .changeName: return try await changeName()
        case .changeLogo: return try await changeLogo()
        case .removeLogo: return try await change(.logo(nil), .removeLogo)
        case .changeZone: return try await changeZone()
        case .changeDeadlines: return try await changeDeadlines()
        case .addAgency(let region): return try await addAgency(in: region)
        case .openAccount(let region): return try await openAccount(in: region)
        case .resetPassword(let home, let account): return try await resetPassword(of: account, home)
        case .assignRoles(let home, let account): return try await assignRoles(to: account, home)
        case .renameAccount(let home, let account): return try await rename(account, home)
        case .closeAccount(let home, let account): return try await close(account, home)
        case .reopenAccount(let home, let account): return try await reopen(account, home)
        case .assignFinding(let key, let mark): return try await assign(mark, of: key)
        case .dismissFinding(let key, let mark): return try await note(.dismissed, on: mark, of: key)
        case .reopenFinding(let key, let mark): return try await note(.reopened, on: mark, of: key)
        case .changeAddress(let agency): return try await changeAddress(of: agency)
        case .enterPerson(let agency): return try await enterPerson(at: agency)
        case .changePerson(let agency, let person): return try await changePerson(person, at: agency)
        case .removePerson(let agency, let person): return try await removePerson(person, at: agency)
        case .appoint(let key): return try await appoint(to: key)
        case .release(let key, let appointment): return try await release(appointment, of: key)
        case .uploadDocuments(let agency): return try await upload(for: agency)
        case .settleImport(let key, let note): return try await settle(note, of: key)
        case .confirmImport(let key): return try await confirmAll(key)
        case .takeOverImport(let key): return try await takeOver(key)
        case .undoImport(let key): return try await undoImport(key)
        case .discardImport(let key): return try await discard(key)
        }
    }

    /// The page of a form again, with what was wrong in it.
    func page(_ page: some Page) -> Answer {
        var answer = Answer.page(page, in: visitor.context(visit), status: .unprocessableContent)
        answer.headers[.cacheControl] = "no-store"
        return answer
    }

    /// What was sent beside what somebody else has written meanwhile.
    func conflict(_ page: ConflictPage) -> Answer {
        var answer = self.page(page)
        answer.status = .conflict
        return answer
    }

    /// The page that the form names to go back to; nil for that of the form.
    var returning: Route? { fields.text(FormField.returning).flatMap { Route(within: $0) } }

    /// The name that was typed; nil where there is none, or none that can be shown in a line.
    func displayName(limit: Int) -> String? {
        fields.text(FormField.displayName).flatMap { $0.unicodeScalars.count <= limit && !$0.contains("\n") ? $0 : nil }
    }

    /// Who sends it; the need of the submission has been checked.
    func viewer() throws(SiteFault) -> Viewer {
        guard let viewer = visitor.viewer else { throw .access(.notSignedIn) }
        return viewer
    }
}
