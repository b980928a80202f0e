import Application
import Domain
import WebUI

extension SubmissionAnswer {
    private var managing: ManagePeople { services.records.managing }

    /// What was typed, with the account that was chosen.
    private func draft() throws(SiteFault) -> PeoplePage.Draft {
        let chosen = fields.text(FormField.account)
        let account = chosen.flatMap { UUIDv7($0) }.map { AccountID($0) }
        guard chosen == nil || account != nil else { throw .notFound }
        return PeoplePage.Draft(
            name: fields.text(FormField.displayName) ?? "", number: fields.text(FormField.serviceNumber) ?? "",
            account: account)
    }

    func changePerson(_ person: PersonID, at agency: AgencyKey) async throws(SiteFault) -> Answer {
        let (draft, viewer) = (try draft(), try viewer())
        do {
            try await managing.change(
                person, name: draft.name, number: draft.number, account: draft.account, at: agency, seen: fields.seen,
                by: viewer)
        } catch {
            if case .stale(let change) = error { return try await conflict(draft, on: person, at: agency, change) }
            guard let complaint = error.message else { throw SiteFault(error) }
            return page(
                try await RouteAnswer(self).person(
                    person, at: agency, draft: draft, complaint: complaint, seen: fields.seen))
        }
        return .redirect(to: .people(agency))
    }

    func removePerson(_ person: PersonID, at agency: AgencyKey) async throws(SiteFault) -> Answer {
        let viewer = try viewer()
        do { try await managing.remove(person, at: agency, seen: fields.seen, by: viewer) } catch {
            if case .stale(let change) = error { return try await conflict(nil, on: person, at: agency, change) }
            guard let complaint = error.message else { throw SiteFault(error) }
            return page(try await RouteAnswer(self).person(person, at: agency, complaint: complaint))
        }
        return .redirect(to: .people(agency))
    }

    func enterPerson(at agency: AgencyKey) async throws(SiteFault) -> Answer {
        let (draft, viewer) = (try draft(), try viewer())
        do {
            try await managing.enter(
                name: draft.name, number: draft.number, account: draft.account, at: agency, by: viewer)
        } catch {
            guard let complaint = error.message else { throw SiteFault(error) }
            return page(try await RouteAnswer(self).people(agency, draft: draft, complaint: complaint))
        }
        return .redirect(to: .people(agency))
    }

    func appoint(to key: DossierKey) async throws(SiteFault) -> Answer {
        let post = PostKey(dossier: key, position: PositionID(fields.raw(FormField.position)))
        guard let person = UUIDv7(fields.raw(FormField.person)) else { throw .notFound }
        let day = fields.raw(FormField.day)
        return try await change(post) { managing, viewer throws(ManagePeople.Fault) in
            try await managing.appoint(PersonID(person), to: post, from: day, by: viewer)
        }
    }

    func release(_ appointment: AppointmentID, of key: DossierKey) async throws(SiteFault) -> Answer {
        let post = PostKey(dossier: key, position: PositionID(fields.raw(FormField.position)))
        let day = fields.raw(FormField.day)
        let viewer = try viewer()
        do {
            try await managing.release(appointment, at: key.agency, after: day, seen: fields.seen, by: viewer)
        } catch {
            if case .ended(let change) = error { return conflict(appointment, at: post, change) }
            return try await again(post, error)
        }
        return .redirect(to: .position(post.dossier, post.position))
    }

    private func change(
        _ post: PostKey, _ body: (ManagePeople, Viewer) async throws(ManagePeople.Fault) -> Void
    ) async throws(SiteFault) -> Answer {
        let viewer = try viewer()
        do { try await body(managing, viewer) } catch { return try await again(post, error) }
        return .redirect(to: .position(post.dossier, post.position))
    }

    private func again(_ post: PostKey, _ fault: ManagePeople.Fault) async throws(SiteFault) -> Answer {
        guard let complaint = fault.message else { throw SiteFault(fault) }
        let shown = try await RouteAnswer(self).position(post.dossier, post.position, complaint: complaint)
        return page(shown)
    }
}
