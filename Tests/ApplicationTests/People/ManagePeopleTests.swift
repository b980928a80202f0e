import Domain
import Synchronization
import Testing

@testable import Application

@Suite("People and their posts")
struct ManagePeopleTests {
    private let sample = PeopleSample()
    private let secretary: Viewer
    private let holder: Viewer
    private let managing: ManagePeople
    private let reading: ReadPeople

    init() throws {
        secretary = try #require(FindingSample.viewer(1, .secretary))
        holder = try #require(FindingSample.viewer(2, .positionHolder))
        managing = ManagePeople(port: sample.port, accounts: .listing([secretary, holder]))
        let moment = try #require(Timestamp("2025-06-30T18:00:00.000Z"))
        reading = ReadPeople(port: sample.port, clock: ClockPort { moment })
    }

    private func enter(_ name: String, number: String = "", account: AccountID? = nil) async throws {
        try await managing.enter(
            name: name, number: number, account: account, at: FindingSample.key.agency, by: secretary)
    }

    @Test("a person is entered and put into a post, and sees it as an own one")
    func appoints() async throws {
        try await enter("  Pegawai   A ", account: holder.account.id)
        let person = try #require(try await reading.people(of: FindingSample.key.agency).first)
        #expect(person.name == "Pegawai A")
        try await managing.appoint(person.id, to: PeopleSample.post, from: "2025-07-01", by: secretary)
        let holders = try await reading.holders(of: FindingSample.key)
        #expect(holders[PositionID("J1")]?.map(\.person) == [person])
        #expect(try await reading.posts(of: holder, on: reading.today(in: .western)).map(\.post) == [PeopleSample.post])
        #expect(try await reading.posts(of: secretary, on: reading.today(in: .western)).isEmpty)
    }

    @Test("a post counts from its first to its last day, by the clock of Jakarta")
    func days() throws {
        #expect(reading.today(in: .western).text == "2025-07-01")
        let first = try #require(CalendarDay("2025-07-01"))
        let last = try #require(CalendarDay("2025-07-02"))
        let appointment = Appointment(
            id: PeopleSample.id(1), person: PeopleSample.id(1), post: PeopleSample.post, first: first, last: last)
        #expect(appointment.holds(on: first))
        #expect(appointment.holds(on: last))
        #expect(!appointment.holds(on: try #require(CalendarDay("2025-07-03"))))
        #expect(!appointment.holds(on: try #require(CalendarDay("2025-06-30"))))
    }

    @Test("what is no name, number or day is refused")
    func refused() async throws {
        await #expect(throws: ManagePeople.Fault.nameMissing) { try await enter(" ") }
        await #expect(throws: ManagePeople.Fault.nameTooLong) { try await enter(String(repeating: "a", count: 121)) }
        await #expect(throws: ManagePeople.Fault.wrongNumber) { try await enter("A", number: "123") }
        await #expect(throws: ManagePeople.Fault.notAllowed) { try await enter("A", account: PeopleSample.id(99)) }
        await #expect(throws: ManagePeople.Fault.wrongDay) {
            try await managing.appoint(PeopleSample.id(0), to: PeopleSample.post, from: "1 Juli", by: secretary)
        }
        await #expect(throws: ManagePeople.Fault.refused(.backwards)) {
            try await managing.release(
                PeopleSample.id(0), at: FindingSample.key.agency, after: "2025-01-01", by: secretary)
        }
        #expect(sample.people.withLock { $0.isEmpty })
    }

    @Test("who may not manage people changes nothing")
    func notAllowed() async throws {
        await #expect(throws: ManagePeople.Fault.notAllowed) {
            try await managing.enter(name: "A", number: "", account: nil, at: FindingSample.key.agency, by: holder)
        }
        await #expect(throws: ManagePeople.Fault.notAllowed) {
            try await managing.appoint(PeopleSample.id(0), to: PeopleSample.post, from: "2025-07-01", by: holder)
        }
        await #expect(throws: ManagePeople.Fault.notAllowed) {
            try await managing.release(
                PeopleSample.id(0), at: FindingSample.key.agency, after: "2025-07-01", by: holder)
        }
    }
}
