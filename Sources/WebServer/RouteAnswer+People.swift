import Application
import Documents
import Domain
import WebUI

extension RouteAnswer {
    private var reading: ReadPeople { services.records.people }
    var today: CalendarDay { reading.today(in: visitor.site.zone) }

    func positions(_ key: DossierKey) async throws(SiteFault) -> PositionsPage {
        let noted = try await noted(key)
        let today = today
        let holders = try await holders(of: key).mapValues { $0.filter { $0.appointment.holds(on: today) } }
        return PositionsPage(noted.checked, holders: holders)
    }

    func position(
        _ key: DossierKey, _ position: PositionID, complaint: Localized? = nil
    ) async throws(SiteFault) -> PositionPage {
        let noted = try await noted(key)
        let holders = try await holders(of: key)[position] ?? []
        let people =
            may(.managePeople, on: key.agency) ? try await allPeople(of: key.agency).filter { !$0.isNameless } : []
        let page = PositionPage(
            key, noted.openReport, position, holders: holders, people: people, today: today,
            complaint: complaint)
        guard let page else { throw .notFound }
        return page
    }

    /// The sheet of the post that the viewer is in; where there is none, what to do about it.
    func myIndicators() async throws(SiteFault) -> Answer {
        guard let viewer = visitor.viewer else { throw .access(.notSignedIn) }
        let posts: [Appointment]
        do { posts = try await reading.posts(of: viewer, on: today) } catch { throw .reading(error) }
        for appointment in posts where may(.readPlan, on: appointment.post.dossier.agency) {
            let post = appointment.post
            guard let noted = try await found(post.dossier) else { continue }
            let page = PositionPage(
                post.dossier, noted.openReport, post.position, today: today, isOwn: true)
            if let page { return self.page(page) }
        }
        return page(NoPostPage())
    }

    func people(
        _ key: AgencyKey, draft: PeoplePage.Draft = .init(), complaint: Localized? = nil, address: [String]? = nil,
        addressComplaint: Localized? = nil, addressSeen: String? = nil
    ) async throws(SiteFault) -> PeoplePage {
        guard let agency = try await agencies().first(where: { $0.key == key }) else { throw .notFound }
        let accounts: [Account]
        do { accounts = try await services.records.managing.openAccounts(at: key) } catch { throw SiteFault(error) }
        return PeoplePage(
            agency: agency, people: try await allPeople(of: key), accounts: accounts, draft: draft,
            complaint: complaint,
            address: may(.administer, on: key) ? address ?? visitor.site.addresses[key] ?? [] : nil,
            addressComplaint: addressComplaint, addressSeen: addressSeen)
    }

    func person(
        _ id: PersonID, at key: AgencyKey, draft: PeoplePage.Draft? = nil, complaint: Localized? = nil,
        seen: String? = nil
    ) async throws(SiteFault) -> PersonPage {
        guard let agency = try await agencies().first(where: { $0.key == key }),
            let person = try await allPeople(of: key).first(where: { $0.id == id })
        else { throw .notFound }
        let own: [Appointment]
        let accounts: [Account]
        do { own = try await reading.appointments(of: id, at: key) } catch { throw .reading(error) }
        do { accounts = try await services.records.managing.openAccounts(at: key) } catch { throw SiteFault(error) }
        var appointments: [(appointment: Appointment, title: String?)] = []
        for appointment in own {
            let dossier = try await found(appointment.post.dossier)?.checked.report.dossier
            let post = dossier?.positions.first { $0.id == appointment.post.position }
            appointments.append((appointment, post?.title))
        }
        return PersonPage(
            agency: agency, person: person, appointments: appointments, accounts: accounts, draft: draft,
            complaint: complaint, seen: seen)
    }

    /// Who is in which post; nobody where names aren't this viewer's to see.
    private func holders(of key: DossierKey) async throws(SiteFault) -> [PositionID: [PostHolder]] {
        guard may(.readPeople, on: key.agency) else { return [:] }
        do { return try await reading.holders(of: key) } catch { throw .reading(error) }
    }

    private func allPeople(of agency: AgencyKey) async throws(SiteFault) -> [Person] {
        do { return try await reading.people(of: agency) } catch { throw .reading(error) }
    }

    private func found(_ key: DossierKey) async throws(SiteFault) -> NotedDossier? {
        do { return try await services.records.findings.run(key) } catch { throw .reading(error) }
    }

    func may(_ permission: Permission, on agency: AgencyKey) -> Bool {
        visitor.context(visit).may(permission, on: agency)
    }
}
