/// The people of agencies and the posts they are in. Every change is one transaction with its entry in the audit log,
/// which names records and days, never a person.
package struct PeoplePort: Sendable {
    /// By name.
    package let people: @Sendable (AgencyKey) async throws(StoreFault) -> [Person]
    /// The latest first.
    package let appointments: @Sendable (AgencyKey) async throws(StoreFault) -> [Appointment]
    package let enter: @Sendable (PersonEntry, AgencyKey, Authorship) async throws(StoreFault) -> PeopleOutcome
    /// Another name, number and account.
    ///
    /// - Parameter seen: what its author saw of the person, as a form carries it; here and below nil for whoever didn't look.
    package let change:
        @Sendable (PersonID, PersonEntry, AgencyKey, _ seen: String?, Authorship) async throws(StoreFault) ->
            PeopleOutcome
    /// Removes who never was in a post; of others what is personal, once they are in none.
    package let remove:
        @Sendable (PersonID, AgencyKey, _ seen: String?, Authorship) async throws(StoreFault) -> PeopleOutcome
    package let appoint:
        @Sendable (PersonID, PostKey, CalendarDay, Authorship) async throws(StoreFault) -> PeopleOutcome
    /// After the last day in the post; what its author saw is the last day there was, empty for none.
    package let release:
        @Sendable (AppointmentID, AgencyKey, CalendarDay, _ seen: String?, Authorship) async throws(StoreFault) ->
            PeopleOutcome

    package init(
        people: @escaping @Sendable (AgencyKey) async throws(StoreFault) -> [Person],
        appointments: @escaping @Sendable (AgencyKey) async throws(StoreFault) -> [Appointment],
        enter: @escaping @Sendable (PersonEntry, AgencyKey, Authorship) async throws(StoreFault) -> PeopleOutcome,
        change:
            @escaping @Sendable (PersonID, PersonEntry, AgencyKey, _ seen: String?, Authorship)
            async throws(StoreFault) -> PeopleOutcome,
        remove:
            @escaping @Sendable (PersonID, AgencyKey, _ seen: String?, Authorship) async throws(StoreFault) ->
            PeopleOutcome,
        appoint:
            @escaping @Sendable (PersonID, PostKey, CalendarDay, Authorship) async throws(StoreFault) ->
            PeopleOutcome,
        release:
            @escaping @Sendable (AppointmentID, AgencyKey, CalendarDay, _ seen: String?, Authorship)
            async throws(StoreFault) -> PeopleOutcome
    ) {
        self.people = people
        self.appointments = appointments
        self.enter = enter
        self.change = change
        self.remove = remove
        self.appoint = appoint
        self.release = release
    }

    /// Nobody is known.
    package static let none = PeoplePort(
        people: { _ in [] }, appointments: { _ in [] }, enter: { _, _, _ in .gone },
        change: { _, _, _, _, _ in .gone }, remove: { _, _, _, _ in .gone }, appoint: { _, _, _, _ in .gone },
        release: { _, _, _, _, _ in .gone })
}
