import Documents
import Domain

/// Gathers what waits for someone, and how the agencies stand that one has to do with.
///
/// What it costs depends on the agencies one has a role at. For roles over a region the order of all its agencies is
/// kept until something is written.
package struct OpenHome: Sendable {
    /// Nobody is told of more dossiers with findings of one's own, or of more drafts of an agency.
    private static let limit = 12

    private let list: ListAgencies
    private let findings: ReadFindings
    private let notes: FindingNotePort
    private let drafts: ListOpenImports
    private let people: ReadPeople
    private let accounts: AccountPort

    package init(
        list: ListAgencies, findings: ReadFindings, notes: FindingNotePort, drafts: ListOpenImports,
        people: ReadPeople, accounts: AccountPort
    ) {
        self.list = list
        self.findings = findings
        self.notes = notes
        self.drafts = drafts
        self.people = people
        self.accounts = accounts
    }

    /// - Parameters:
    ///   - year: the fiscal year that was chosen; nil for all.
    ///   - zone: whose day it is.
    package func run(
        for viewer: Viewer, year: Int?, zone: TimeZoneName
    ) async throws(ReadingFault) -> HomeState {
        let today = people.today(in: zone)
        let scopes = AccessPolicy.scopes(.readPlan, of: viewer)
        let regions = scopes.filter { $0.agency == nil }
        let places = scopes.filter { $0.agency != nil }
        let own = places.isEmpty ? nil : try await list.run(AgencyQuery(scopes: places, year: year))
        let regional =
            regions.isEmpty ? nil : try await list.run(AgencyQuery(scopes: regions, year: year, order: .urgency))
        var tasks: [WaitingTask] = []
        if let regional, let ranking = regional.ranking, ranking.undelivered > 0 {
            tasks.append(.undeliveredAgencies(count: ranking.undelivered, of: regional.page.total, year: year))
        }
        tasks += try await assigned(to: viewer)
        for agency in own?.page.agencies ?? [] {
            tasks += try await self.tasks(at: agency, own?.states ?? [:], viewer, year, today)
        }
        tasks += try await sheet(of: viewer, own?.states ?? [:], today)
        tasks += try await unusedAccounts(viewer, regional?.page.agencies ?? [])
        return HomeState(tasks: tasks, own: own, regional: regional)
    }

    /// In any year, the latest dossiers first: who was asked sees to it.
    private func assigned(to viewer: Viewer) async throws(ReadingFault) -> [WaitingTask] {
        let keys: [DossierKey]
        do { keys = try await notes.assigned(viewer.account.id) } catch { throw .store(error) }
        var tasks: [WaitingTask] = []
        for key in keys.reversed() where AccessPolicy.allows(.readPlan, on: key.agency, to: viewer) {
            guard tasks.count < Self.limit else { break }
            guard let noted = try await findings.run(key) else { continue }
            let count = noted.open.count { $0.standing.assignee == viewer.account.id }
            guard count > 0 else { continue }
            let dossier = noted.checked.report.dossier
            tasks.append(
                .assignedFindings(
                    key, dossier: DossierState.title(of: dossier), agency: dossier.agency.title, count: count))
        }
        return tasks
    }

    private func tasks(
        at agency: RegisteredAgency, _ states: [DossierKey: DossierState], _ viewer: Viewer, _ year: Int?,
        _ today: CalendarDay
    ) async throws(ReadingFault) -> [WaitingTask] {
        var tasks: [WaitingTask] = []
        let may = { AccessPolicy.allows($0, on: agency.key, to: viewer) }
        if agency.dossiers.isEmpty, may(.importDocuments) {
            tasks.append(.missingDocuments(agency.key, agency: agency.title, year: year))
        }
        if may(.assignFindings) {
            for line in agency.dossiers {
                guard let state = states[line.key], state.unassignedErrorCount > 0 else { continue }
                tasks.append(
                    .unassignedErrors(
                        line.key, dossier: state.title, agency: agency.title, count: state.unassignedErrorCount))
            }
        }
        if may(.importDocuments) {
            tasks += try await drafts.run(agency.key, limit: Self.limit).map { draft in
                .openImport(
                    draft.line.key, files: draft.line.files.map(\.name), agency: agency.title,
                    questions: draft.questions)
            }
        }
        if may(.managePeople) { tasks += try await vacantPosts(of: agency, states, today) }
        return tasks
    }

    /// Of the latest dossier that names posts.
    private func vacantPosts(
        of agency: RegisteredAgency, _ states: [DossierKey: DossierState], _ today: CalendarDay
    ) async throws(ReadingFault) -> [WaitingTask] {
        let latest = agency.dossiers.last { states[$0.key]?.positions.isEmpty == false }
        guard let key = latest?.key, let positions = states[key]?.positions.keys else { return [] }
        let holders = try await people.holders(of: key)
        let vacant = positions.count { position in
            !(holders[position] ?? []).contains { $0.appointment.holds(on: today) }
        }
        return vacant > 0 ? [.vacantPosts(key, agency: agency.title, count: vacant)] : []
    }

    private func sheet(
        of viewer: Viewer, _ states: [DossierKey: DossierState], _ today: CalendarDay
    ) async throws(ReadingFault) -> [WaitingTask] {
        let post = try await people.posts(of: viewer, on: today).first {
            $0.holds(on: today) && AccessPolicy.allows(.readPlan, on: $0.post.dossier.agency, to: viewer)
        }?.post
        guard let post else { return [] }
        return [.ownSheet(title: states[post.dossier]?.positions[post.position])]
    }

    private func unusedAccounts(
        _ viewer: Viewer, _ agencies: [RegisteredAgency]
    ) async throws(ReadingFault) -> [WaitingTask] {
        var tasks: [WaitingTask] = []
        let regions = AccessPolicy.regions(.administer, of: viewer).sorted { $0.description < $1.description }
        for region in regions {
            let count: Int
            do { count = try await accounts.page(AccountQuery(region: region, isUnused: true)).total } catch {
                throw .store(error)
            }
            guard count > 0 else { continue }
            let title = agencies.lazy.filter { $0.key.region == region }.regionTitle
            tasks.append(.unusedAccounts(region, region: title, count: count))
        }
        return tasks
    }
}
