import Application
import Domain
import Store
import TestSupport
import Testing

@Suite("People and their posts in the register")
struct PeopleTests {
    private static let author = Authorship(author: "admin")

    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
    }

    private func people(_ fixture: RegisterFixture) async throws -> PeoplePort {
        try await RegisterStore.open(fixture.database, seal: .hmac(), clock: .fixed).peoplePort
    }

    private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }

    private func post(_ fixture: RegisterFixture, _ position: String = "J1") -> PostKey {
        PostKey(dossier: fixture.key, position: PositionID(position))
    }

    /// Enters someone and hands back the record.
    private func enter(
        _ name: String, number: String? = nil, account: AccountID? = nil, _ fixture: RegisterFixture
    ) async throws -> Person {
        let port = try await people(fixture)
        let entry = PersonEntry(name: name, number: number.flatMap { ServiceNumber($0) }, account: account)
        #expect(try await port.enter(entry, fixture.key.agency, Self.author) == .written)
        return try #require(try await port.people(fixture.key.agency).first { $0.name == name })
    }

    @Test("people come back by name", arguments: Engine.allCases)
    func list(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let account = AccountID(fixture.key.dossier.value)
        let number = String(repeating: "7", count: 18)
        let second = try await enter("Pegawai B", number: number, account: account, fixture)
        let first = try await enter("Pegawai A", fixture)
        #expect(second.number?.text == number)
        #expect(second.account == account)
        #expect(try await people(fixture).people(fixture.key.agency) == [first, second])
    }

    @Test("a number or an account belongs to one person", arguments: Engine.allCases)
    func taken(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let account = AccountID(fixture.key.dossier.value)
        let number = try #require(ServiceNumber(String(repeating: "7", count: 18)))
        _ = try await enter("Pegawai A", number: number.text, account: account, fixture)
        let port = try await people(fixture)
        for entry in [
            PersonEntry(name: "B", number: number, account: nil), PersonEntry(name: "C", number: nil, account: account),
        ] {
            #expect(try await port.enter(entry, fixture.key.agency, Self.author) == .taken)
        }
        #expect(try await port.people(fixture.key.agency).count == 1)
    }

    @Test("a person is put into a post and taken out of it", arguments: Engine.allCases)
    func appointment(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let port = try await people(fixture)
        let person = try await enter("Pegawai A", fixture)
        let (first, last) = (try day("2025-01-01"), try day("2025-06-30"))
        #expect(try await port.appoint(person.id, post(fixture), first, Self.author) == .written)
        #expect(try await port.appoint(person.id, post(fixture), try day("2025-03-01"), Self.author) == .present)
        let appointment = try #require(try await port.appointments(fixture.key.agency).first)
        #expect(appointment.person == person.id)
        #expect(appointment.post == post(fixture))
        #expect(appointment.first == first)
        let agency = fixture.key.agency
        #expect(try await port.release(appointment.id, agency, try day("2024-12-31"), nil, Self.author) == .backwards)
        #expect(try await port.release(appointment.id, agency, last, nil, Self.author) == .written)
        #expect(try await port.appointments(agency).first?.last == last)
        #expect(try await port.appoint(person.id, post(fixture), try day("2025-07-01"), Self.author) == .written)
        #expect(try await port.appointments(agency).map(\.first.text) == ["2025-07-01", "2025-01-01"])
    }

    @Test("a person gets another name, number and account, none of them another person's", arguments: Engine.allCases)
    func changes(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let (port, agency) = (try await people(fixture), fixture.key.agency)
        let number = try #require(ServiceNumber(String(repeating: "7", count: 18)))
        let (first, second) = (try await enter("A", number: number.text, fixture), try await enter("B", fixture))
        let account = AccountID(fixture.key.dossier.value)
        let entry = PersonEntry(name: "C", number: nil, account: account)
        #expect(try await port.change(second.id, entry, agency, nil, Self.author) == .written)
        let taken = PersonEntry(name: "C", number: number, account: nil)
        #expect(try await port.change(second.id, taken, agency, nil, Self.author) == .taken)
        #expect(try await port.change(first.id, taken, agency, nil, Self.author) == .written)
        let source = IDSource(clock: .fixed, random: .system)
        #expect(try await port.change(source.next(), entry, agency, nil, Self.author) == .gone)
        let all = try await port.people(agency)
        #expect(Set(all.map(\.account)) == [nil, account])
        #expect(all.map(\.name) == ["C", "C"])
    }

    @Test("who never was in a post is removed, of others what is personal", arguments: Engine.allCases)
    func removes(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let (port, agency) = (try await people(fixture), fixture.key.agency)
        let (first, second) = (try await enter("Pegawai Rahasia", fixture), try await enter("Pegawai B", fixture))
        #expect(try await port.appoint(first.id, post(fixture), try day("2025-01-01"), Self.author) == .written)
        #expect(try await port.remove(first.id, agency, nil, Self.author) == .inPost)
        let appointment = try #require(try await port.appointments(agency).first)
        _ = try await port.release(appointment.id, agency, try day("2025-02-01"), nil, Self.author)
        for person in [first, second] {
            #expect(try await port.remove(person.id, agency, nil, Self.author) == .written)
        }
        #expect(try await port.remove(second.id, agency, nil, Self.author) == .gone)
        let left = try await port.people(agency)
        #expect(left.map(\.id) == [first.id])
        #expect(left.map(\.isNameless) == [true])
        #expect(try await port.appoint(first.id, post(fixture), try day("2025-03-01"), Self.author) == .gone)
        #expect(try await port.appointments(agency).count == 1)
        let extract = try await fixture.audit.extract(.agency(agency), nil, 2)
        #expect(extract.lines.map(\.entry.action) == [.personRemoved, .personMadeNameless])
        #expect(!"\(extract)".contains("Rahasia"))
        #expect(try await fixture.audit.verify(agency).breaches.isEmpty)
    }

    @Test("posts, people and appointments that aren't there are gone", arguments: Engine.allCases)
    func gone(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let port = try await people(fixture)
        let person = try await enter("Pegawai A", fixture)
        let source = IDSource(clock: .fixed, random: .system)
        let first = try day("2025-01-01")
        #expect(try await port.appoint(person.id, post(fixture, "J9"), first, Self.author) == .gone)
        #expect(try await port.appoint(source.next(), post(fixture), first, Self.author) == .gone)
        #expect(try await port.release(source.next(), fixture.key.agency, first, nil, Self.author) == .gone)
        let strange = AgencyKey(region: fixture.key.agency.region, agency: source.next())
        let entry = PersonEntry(name: "B", number: nil, account: nil)
        #expect(try await port.enter(entry, strange, Self.author) == .gone)
    }

    @Test(
        "whoever was in a post that an undone import brought isn't in a later post of that name",
        arguments: Engine.allCases)
    func lostPosts(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let port = try await people(fixture)
        let person = try await enter("Pegawai A", fixture)
        var larger = SampleDossier.everything
        larger.positions.append(Position(id: PositionID("J3"), title: "Arsiparis"))
        var other = SampleDossier.everything
        other.period = 2030...2030
        let (draft, _) = try await fixture.takeOver(ImportProposal(dossier: larger), seen: 1)
        let (second, taken) = try await fixture.takeOver(ImportProposal(dossier: other), seen: nil)
        let lost = PostKey(dossier: taken.dossier, position: PositionID("J1"))
        for post in [post(fixture), post(fixture, "J3"), lost] {
            #expect(try await port.appoint(person.id, post, try day("2025-01-01"), Self.author) == .written)
        }
        for draft in [draft, second] {
            guard case .done = try await fixture.imports.undo(draft, nil, Self.author) else {
                Issue.record("not undone")
                return
            }
        }
        #expect(try await port.appointments(fixture.key.agency).map(\.post) == [post(fixture)])
        let extract = try await fixture.audit.extract(.agency(fixture.key.agency), nil, 5)
        #expect(extract.lines.map(\.entry.action) == [.released, .undone, .released, .undone, .appointed])
        #expect(extract.lines[0].entry.before == "\(person.id) J1 2025-01-01")
        #expect(try await fixture.audit.verify(fixture.key.agency).breaches.isEmpty)
    }

    @Test("the chain notes every change and names no person", arguments: Engine.allCases)
    func audited(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let port = try await people(fixture)
        let person = try await enter("Pegawai Rahasia", number: String(repeating: "7", count: 18), fixture)
        _ = try await port.appoint(person.id, post(fixture), try day("2025-01-01"), Self.author)
        let appointment = try #require(try await port.appointments(fixture.key.agency).first)
        _ = try await port.release(appointment.id, fixture.key.agency, try day("2025-02-01"), nil, Self.author)
        let extract = try await fixture.audit.extract(.agency(fixture.key.agency), nil, 10)
        #expect(extract.lines.map(\.entry.action) == [.released, .appointed, .entered, .added])
        #expect(extract.lines[2].subject == .person(person.id))
        #expect(extract.lines[0].subject == .appointment(appointment.id))
        #expect(!"\(extract)".contains("Rahasia"))
        #expect(!"\(extract)".contains("777777777"))
        #expect(try await fixture.audit.verify(fixture.key.agency).breaches.isEmpty)
    }
}
