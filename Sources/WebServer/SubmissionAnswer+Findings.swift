import Application
import Domain
import HTTPTypes
import WebUI

extension SubmissionAnswer {
    func assign(_ mark: FindingMark, of key: DossierKey) async throws(SiteFault) -> Answer {
        let chosen = fields.text(FormField.person)
        let account = chosen.flatMap { UUIDv7($0) }.map { AccountID($0) }
        guard chosen == nil || account != nil else { return try await findings(key, mark, .stranger) }
        return try await note(.assigned(account), on: mark, of: key)
    }

    /// Goes back to the card of the finding.
    func note(_ act: FindingNote.Act, on mark: FindingMark, of key: DossierKey) async throws(SiteFault) -> Answer {
        let viewer = try viewer()
        do {
            try await services.records.noting.run(
                act, on: mark, of: key, reason: fields.text(FormField.reason), seen: fields.seen, by: viewer)
        } catch {
            if case .stale(let standing) = error { return try await conflict(act, on: mark, of: key, standing) }
            return try await findings(key, mark, error)
        }
        return Answer(status: .seeOther, headers: [.location: Route.findingAddress(key, filter(of: key), mark)])
    }

    /// Both what was to be noted and what somebody else has noted.
    private func conflict(
        _ act: FindingNote.Act, on mark: FindingMark, of key: DossierKey, _ standing: FindingStanding
    ) async throws(SiteFault) -> Answer {
        let assignable = try await RouteAnswer(self).assignable(key.agency)
        let last = standing.notes.last
        let words = { (act: FindingNote.Act?) in
            act.map { FindingNoteText.words($0, among: assignable) } ?? .init(id: "Belum ada catatan", en: "No note")
        }
        var lines = [
            ConflictPage.Line(.init(id: "Catatan", en: "Note"), sent: words(act), current: words(last?.act))
        ]
        let reasons = [fields.text(FormField.reason), last?.authorship.reason].map { Localized(both: $0 ?? "") }
        lines.append(.init(.init(id: "Alasan", en: "Reason"), sent: reasons[0], current: reasons[1]))
        let submission: Submission =
            switch act {
            case .assigned: .assignFinding(key, mark)
            case .dismissed: .dismissFinding(key, mark)
            case .reopened: .reopenFinding(key, mark)
            }
        return conflict(
            ConflictPage(
                about: .init(id: "Catatan atas temuan", en: "Note on a finding"), lines: lines,
                writer: last.map { .init($0.authorship, at: $0.moment) },
                again: .init(submission, fields, seen: standing.code),
                back: Route.findingAddress(key, filter(of: key), mark)))
    }

    /// What the page showed when the form was sent.
    private func filter(of key: DossierKey) -> FindingFilter {
        guard case .findings(key, let filter) = returning else { return .all }
        return filter
    }

    private func findings(
        _ key: DossierKey, _ mark: FindingMark, _ fault: NoteFinding.Fault
    ) async throws(SiteFault) -> Answer {
        if case .reading(let cause) = fault { throw .reading(cause) }
        guard let text = fault.message else { throw .notFound }
        let complaint = FindingsPage.Complaint(mark: mark, text: text)
        return page(try await RouteAnswer(self).findings(key, filter(of: key), complaint: complaint))
    }
}
