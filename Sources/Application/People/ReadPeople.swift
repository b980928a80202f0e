import Domain

/// Reads who is in which post.
package struct ReadPeople: Sendable {
    private let port: PeoplePort
    private let clock: ClockPort

    package init(port: PeoplePort, clock: ClockPort) {
        self.port = port
        self.clock = clock
    }

    /// The day it is where the office is.
    package func today(in zone: TimeZoneName) -> CalendarDay { CalendarDay(clock.now(), in: zone) }

    /// The people of an agency by name.
    package func people(of agency: AgencyKey) async throws(ReadingFault) -> [Person] {
        do { return try await port.people(agency) } catch { throw .store(error) }
    }

    /// The posts that someone is or was in, the latest first.
    package func appointments(
        of person: PersonID, at agency: AgencyKey
    ) async throws(ReadingFault) -> [Appointment] {
        do { return try await port.appointments(agency).filter { $0.person == person } } catch {
            throw .store(error)
        }
    }

    /// Who is or was in the posts of a dossier, the latest first.
    package func holders(of dossier: DossierKey) async throws(ReadingFault) -> [PositionID: [PostHolder]] {
        let people = Dictionary(try await people(of: dossier.agency).map { ($0.id, $0) }) { first, _ in first }
        let appointments: [Appointment]
        do { appointments = try await port.appointments(dossier.agency) } catch { throw .store(error) }
        let holders = appointments.filter { $0.post.dossier == dossier }.compactMap { appointment in
            people[appointment.person].map { PostHolder(person: $0, appointment: appointment) }
        }
        return Dictionary(grouping: holders, by: \.appointment.post.position)
    }

    /// The posts that a viewer is in on a day or was in, where the viewer works; those of that day first.
    package func posts(of viewer: Viewer, on day: CalendarDay) async throws(ReadingFault) -> [Appointment] {
        let places = [viewer.account.home] + viewer.assignments.compactMap(\.scope.agency)
        var all: [Appointment] = []
        var seen: Set<AgencyKey> = []
        for agency in places where seen.insert(agency).inserted {
            let own = Set(try await people(of: agency).filter { $0.account == viewer.account.id }.map(\.id))
            guard !own.isEmpty else { continue }
            do { all += try await port.appointments(agency).filter { own.contains($0.person) } } catch {
                throw .store(error)
            }
        }
        return all.filter { $0.holds(on: day) } + all.filter { !$0.holds(on: day) }
    }
}
