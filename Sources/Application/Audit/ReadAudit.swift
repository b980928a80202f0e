import Documents
import Domain

/// Reads entries of the log with what they name: names of people only for those who may read them.
package struct ReadAudit: Sendable {
    private let audit: AuditPort
    private let list: AgencyListPort
    private let accounts: AccountPort
    private let people: PeoplePort
    private let drafts: ImportDraftPort
    private let dossiers: ReadDossier

    package init(
        audit: AuditPort, list: AgencyListPort, accounts: AccountPort, people: PeoplePort, drafts: ImportDraftPort,
        dossiers: ReadDossier
    ) {
        self.audit = audit
        self.list = list
        self.accounts = accounts
        self.people = people
        self.drafts = drafts
        self.dossiers = dossiers
    }

    /// - Parameters:
    ///   - agency: whose chain it is; nil for several.
    ///   - before: the number of the entry before which it begins; nil for the latest.
    package func run(
        _ scope: AuditScope, of agency: AgencyKey?, before: Int?, limit: Int, for viewer: Viewer
    ) async throws(ReadingFault) -> AuditReading {
        do throws(StoreFault) {
            let extract = try await audit.extract(scope, before, limit)
            guard let agency else { return AuditReading(extract: extract) }
            var lookup = AuditLookup(agency: try await list.agency(agency))
            lookup.showsNames = AccessPolicy.allows(.readPeople, on: agency, to: viewer)
            try await nameAccounts(of: extract.lines, agency, &lookup)
            try await nameDrafts(of: extract.lines, agency, &lookup)
            if lookup.showsNames { try await namePeople(of: extract.lines, agency, &lookup) }
            return AuditReading(extract: extract, lookup: lookup)
        } catch {
            throw .store(error)
        }
    }

    private func nameAccounts(
        of lines: [AuditLine], _ agency: AgencyKey, _ lookup: inout AuditLookup
    ) async throws(StoreFault) {
        var ids: Set<AccountID> = []
        for line in lines {
            switch line.subject {
            case .account(let id): ids.insert(id)
            case .finding:
                ids.formUnion([line.before, line.after].compactMap { $0.flatMap { UUIDv7($0) } }.map { AccountID($0) })
            default: break
            }
        }
        guard !ids.isEmpty else { return }
        for viewer in try await accounts.known(ids.sorted()) { lookup.accounts[viewer.account.id] = viewer.account }
        let places = lines.flatMap { [$0.before, $0.after] }.compactMap {
            $0.flatMap { RoleWords.roles(behindLogin: $0) }
        }
        for scope in Set(places.joined().map(\.scope)) { lookup.places[scope] = try await title(of: scope, agency) }
    }

    /// Nil for the agency itself and its region.
    private func title(
        of scope: RoleAssignment.Scope, _ agency: AgencyKey
    ) async throws(StoreFault) -> String? {
        switch scope {
        case .agency(let key): key == agency ? nil : try await list.agency(key)?.title
        case .region(let region):
            region == agency.region
                ? nil : try await list.page(AgencyQuery(scopes: [.region(region)])).agencies.regionTitle
        }
    }

    private func nameDrafts(
        of lines: [AuditLine], _ agency: AgencyKey, _ lookup: inout AuditLookup
    ) async throws(StoreFault) {
        guard lines.contains(where: { $0.importID != nil }) else { return }
        for draft in try await drafts.list(agency) {
            lookup.drafts[draft.key.draft] = draft.files.map(\.name).joined(separator: ", ")
        }
    }

    private func namePeople(
        of lines: [AuditLine], _ agency: AgencyKey, _ lookup: inout AuditLookup
    ) async throws(StoreFault) {
        var ids: Set<AppointmentID> = []
        var isNamed = false
        for line in lines {
            switch line.subject {
            case .person: isNamed = true
            case .appointment(let id):
                isNamed = true
                ids.insert(id)
            default: break
            }
        }
        guard isNamed else { return }
        for person in try await people.people(agency) { lookup.people[person.id] = person.name }
        for appointment in try await people.appointments(agency) where ids.contains(appointment.id) {
            // Where the plan can't be read now, its post goes without its title.
            let dossier = try? await dossiers.run(appointment.post.dossier)?.report.dossier
            let title = dossier?.positions.first { $0.id == appointment.post.position }?.title
            lookup.posts[appointment.id] = AuditLookup.Post(key: appointment.post, title: title)
        }
    }
}
