import Application
import Domain
import WebUI

extension SubmissionAnswer {
    /// - Parameter draft: what was typed; nil for removing the person.
    func conflict(
        _ draft: PeoplePage.Draft?, on person: PersonID, at agency: AgencyKey, _ change: StaleChange<PersonEntry>
    ) async throws(SiteFault) -> Answer {
        let accounts: [Account]
        do { accounts = try await services.records.managing.openAccounts(at: agency) } catch { throw SiteFault(error) }
        let login = { (id: AccountID?) in
            guard let id else { return Localized(both: "") }
            let known = accounts.first { $0.id == id }?.login.text
            return known.map { .init(both: $0) } ?? .init(id: "akun lain", en: "another account")
        }
        let removed = Localized(id: "dihapus", en: "removed")
        let current = change.current
        let lines = [
            ConflictPage.Line(
                .init(id: "Nama", en: "Name"), sent: draft.map { .init(both: $0.name) } ?? removed,
                current: .init(both: current.name)),
            .init(
                .init(both: "NIP"), sent: draft.map { .init(both: $0.number) } ?? removed,
                current: .init(both: current.number?.text ?? "")),
            .init(
                .init(id: "Akun", en: "Account"), sent: draft.map { login($0.account) } ?? removed,
                current: login(current.account)),
        ]
        let submission: Submission = draft == nil ? .removePerson(agency, person) : .changePerson(agency, person)
        return conflict(
            ConflictPage(
                about: .init(id: "Data pegawai", en: "A person"), lines: lines, writer: .init(change.writer),
                again: .init(submission, fields, seen: current.code), back: Route.person(agency, person).address))
    }

    /// Of ending an appointment that somebody else has ended.
    func conflict(_ id: AppointmentID, at post: PostKey, _ change: StaleChange<CalendarDay?>) -> Answer {
        let day = { (text: CalendarDay?) in text?.title ?? Localized(id: "tidak diakhiri", en: "not ended") }
        let line = ConflictPage.Line(
            .init(id: "Hari terakhir", en: "Last day"), sent: day(CalendarDay(fields.raw(FormField.day))),
            current: day(change.current))
        return conflict(
            ConflictPage(
                about: .init(id: "Akhir jabatan", en: "End of a post"), lines: [line], writer: .init(change.writer),
                again: .init(.release(post.dossier, id), fields, seen: change.current?.text ?? ""),
                back: Route.position(post.dossier, post.position).address + "#pemangku"))
    }
}
