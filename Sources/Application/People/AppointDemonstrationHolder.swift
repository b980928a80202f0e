import Domain

/// Puts the position holder of a demonstration into a post, so that there is a sheet of one's own to see.
package struct AppointDemonstrationHolder: Sendable {
    private let register: RegisterPort
    private let people: PeoplePort

    package init(register: RegisterPort, people: PeoplePort) {
        self.register = register
        self.people = people
    }

    /// The first post that has a superior, of the first dossier that has one; nil where there is none.
    package func run(_ account: Account, by authorship: Authorship) async throws(StoreFault) -> PostKey? {
        for key in try await register.agencies().flatMap(\.dossiers).map(\.key) {
            guard let dossier = try await register.load(key)?.dossier,
                let position = dossier.positions.first(where: { $0.parent != nil }),
                let first = CalendarDay("\(dossier.period?.lowerBound ?? 2025)-01-01")
            else { continue }
            let entry = PersonEntry(name: account.name, number: nil, account: account.id)
            guard try await people.enter(entry, key.agency, authorship) == .written else { return nil }
            let person = try await people.people(key.agency).first { $0.account == account.id }
            let post = PostKey(dossier: key, position: position.id)
            guard let person, try await people.appoint(person.id, post, first, authorship) == .written else {
                return nil
            }
            return post
        }
        return nil
    }
}
