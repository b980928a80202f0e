import Application
import Domain
import WebUI

extension SubmissionAnswer {
    /// Both what was to become of an account and what somebody else has made of it.
    func conflict(_ submission: Submission, _ change: StaleChange<Viewer>) -> Answer {
        let (viewer, home) = (change.current, change.current.account.home)
        let aspect: AccountAspect
        let line: ConflictPage.Line
        switch submission {
        case .assignRoles:
            aspect = .roles
            let own = viewer.assignments.filter { [.agency(home), .region(home.region)].contains($0.scope) }
            let sent = RoleChoice.assignments(of: fields.all(FormField.role), at: home)
            line = .init(
                .init(id: "Peran", en: "Roles"), sent: RoleText.words(sent, at: home),
                current: RoleText.words(own, at: home))
        case .renameAccount:
            aspect = .name
            line = .init(
                .init(id: "Nama yang ditampilkan", en: "Name to show"),
                sent: .init(both: fields.text(FormField.displayName) ?? ""), current: .init(both: viewer.account.name))
        default:
            aspect = .password
            line = .init(
                .init(id: "Kata sandi", en: "Password"),
                sent: .init(id: "yang baru, sekali pakai", en: "another one-time password"),
                current: viewer.account.mustChangePassword
                    ? .init(id: "sekali pakai, belum dipakai", en: "a one-time password, not used yet")
                    : .init(id: "pilihan pemiliknya sendiri", en: "of the holder's own choice"))
        }
        let login = viewer.account.login
        return conflict(
            ConflictPage(
                about: .init(id: "Akun \(login)", en: "Account \(login)"), lines: [line], writer: .init(change.writer),
                again: .init(submission, fields, seen: aspect.code(of: viewer)),
                back: Route.accounts(home.region, view(of: home.region)).address))
    }
}
