import Domain

/// Enters, changes and removes people of an agency, and puts them into posts.
package struct ManagePeople: Sendable {
    package enum Fault: Error, Hashable, Sendable {
        /// Not this viewer, or there is no such agency, post or person.
        case notAllowed
        case nameMissing
        case nameTooLong
        case wrongNumber
        case wrongDay
        case refused(PeopleOutcome)
        /// Somebody else has changed the person meanwhile.
        case stale(StaleChange<PersonEntry>)
        /// Somebody else has ended the appointment meanwhile.
        case ended(StaleChange<CalendarDay?>)
        case reading(ReadingFault)
    }

    /// Letters of a name.
    package static let nameLimit = 120

    private let port: PeoplePort
    private let accounts: AccountPort

    package init(port: PeoplePort, accounts: AccountPort) {
        self.port = port
        self.accounts = accounts
    }

    /// - Parameter number: may be empty.
    package func enter(
        name: String, number: String, account: AccountID?, at agency: AgencyKey, by viewer: Viewer
    ) async throws(Fault) {
        try check(viewer, agency)
        let entry = try await entry(name, number, account, at: agency)
        try await finish { () throws(StoreFault) in try await port.enter(entry, agency, viewer.authorship()) }
    }

    /// - Parameters:
    ///   - number: may be empty.
    ///   - seen: what its author saw of the person, as its form sends it; here and below nil for whoever didn't look.
    package func change(
        _ person: PersonID, name: String, number: String, account: AccountID?, at agency: AgencyKey,
        seen: String? = nil, by viewer: Viewer
    ) async throws(Fault) {
        try check(viewer, agency)
        let entry = try await entry(name, number, account, of: person, at: agency)
        try await finish { () throws(StoreFault) in
            try await port.change(person, entry, agency, seen, viewer.authorship())
        }
    }

    /// Who was in a post stays without a name.
    package func remove(
        _ person: PersonID, at agency: AgencyKey, seen: String? = nil, by viewer: Viewer
    ) async throws(Fault) {
        try check(viewer, agency)
        try await finish { () throws(StoreFault) in try await port.remove(person, agency, seen, viewer.authorship()) }
    }

    /// - Parameter person: whose present account may be one that doesn't work with the agency any more.
    private func entry(
        _ name: String, _ number: String, _ account: AccountID?, of person: PersonID? = nil, at agency: AgencyKey
    ) async throws(Fault) -> PersonEntry {
        let name = name.squeezed
        guard !name.isEmpty else { throw .nameMissing }
        guard name.unicodeScalars.count <= Self.nameLimit else { throw .nameTooLong }
        let written = number.trimmed
        let known = ServiceNumber(written)
        guard written.isEmpty || known != nil else { throw .wrongNumber }
        if let account, try await !openAccounts(at: agency).contains(where: { $0.id == account }) {
            let people: [Person]
            do { people = try await port.people(agency) } catch { throw .reading(.store(error)) }
            guard let person, people.contains(where: { $0.id == person && $0.account == account }) else {
                throw .notAllowed
            }
        }
        return PersonEntry(name: name, number: known, account: account)
    }

    /// Puts someone into a post from a day on.
    package func appoint(
        _ person: PersonID, to post: PostKey, from day: String, by viewer: Viewer
    ) async throws(Fault) {
        try check(viewer, post.dossier.agency)
        guard let first = CalendarDay(day) else { throw .wrongDay }
        try await finish { () throws(StoreFault) in
            try await port.appoint(person, post, first, viewer.authorship())
        }
    }

    /// Ends an appointment with a day, the last one of it.
    package func release(
        _ appointment: AppointmentID, at agency: AgencyKey, after day: String, seen: String? = nil, by viewer: Viewer
    ) async throws(Fault) {
        try check(viewer, agency)
        guard let last = CalendarDay(day) else { throw .wrongDay }
        try await finish { () throws(StoreFault) in
            try await port.release(appointment, agency, last, seen, viewer.authorship())
        }
    }

    /// Accounts that work with an agency, by login.
    package func openAccounts(at agency: AgencyKey) async throws(Fault) -> [Account] {
        do {
            return try await accounts.working(agency).filter { viewer in
                let scopes = viewer.assignments.compactMap(\.scope.agency)
                return !viewer.account.isClosed && (viewer.account.home == agency || scopes.contains(agency))
            }.map(\.account)
        } catch {
            throw .reading(.store(error))
        }
    }

    private func check(_ viewer: Viewer, _ agency: AgencyKey) throws(Fault) {
        guard AccessPolicy.allows(.managePeople, on: agency, to: viewer) else { throw .notAllowed }
    }

    private func finish(_ write: () async throws(StoreFault) -> PeopleOutcome) async throws(Fault) {
        let outcome: PeopleOutcome
        do { outcome = try await write() } catch { throw .reading(.store(error)) }
        switch outcome {
        case .written: return
        case .gone: throw .notAllowed
        case .stale(let change): throw .stale(change)
        case .ended(let change): throw .ended(change)
        case .taken, .present, .inPost, .backwards: throw .refused(outcome)
        }
    }
}
