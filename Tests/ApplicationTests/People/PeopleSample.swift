import Domain
import Synchronization

@testable import Application

/// People of an agency in memory.
final class PeopleSample: Sendable {
    let people = Mutex<[Person]>([])
    let appointments = Mutex<[Appointment]>([])
    static let post = PostKey(dossier: FindingSample.key, position: PositionID("J1"))

    static func id<Subject>(_ number: UInt64) -> RecordID<Subject> {
        RecordID(UUIDv7(at: Timestamp(milliseconds: 7), random: (0, number)))
    }

    var port: PeoplePort {
        PeoplePort(
            people: { _ in self.people.withLock { $0 } }, appointments: { _ in self.appointments.withLock { $0 } },
            enter: { entry, agency, _ in
                self.people.withLock { people in
                    people.append(
                        Person(
                            id: Self.id(UInt64(people.count)), agency: agency, name: entry.name, number: entry.number,
                            account: entry.account))
                }
                return .written
            },
            change: { person, entry, agency, _, _ in
                self.people.withLock { people in
                    guard let index = people.firstIndex(where: { $0.id == person }) else { return .gone }
                    people[index] = Person(
                        id: person, agency: agency, name: entry.name, number: entry.number, account: entry.account)
                    return .written
                }
            },
            remove: { person, _, _, _ in
                self.people.withLock { $0.removeAll { $0.id == person } }
                return .written
            },
            appoint: { person, post, first, _ in
                self.appointments.withLock { all in
                    all.append(
                        Appointment(id: Self.id(UInt64(all.count)), person: person, post: post, first: first))
                }
                return .written
            }, release: { _, _, _, _, _ in .backwards })
    }
}
