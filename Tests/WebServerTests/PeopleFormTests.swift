import Application
import Domain
import HTTPTypes
import Store
import Testing
import WebUI

@testable import WebServer

@Suite("People in posts")
struct PeopleFormTests {
    private static let position = PositionID("d2-J1")

    private let site: TestSite

    init() async throws {
        site = try await TestSite()
    }

    private func account(_ role: Role) async throws -> AccountID {
        let all = try await site.store.accountPort.working(site.key.agency)
        return try #require(all.first { $0.account.login.text == role.rawValue }).account.id
    }

    /// Enters the holder of the position holder's account and hands back the record.
    private func enter() async throws -> Person {
        let account = try await account(.positionHolder)
        let answer = await site.post(
            .enterPerson(site.key.agency),
            [
                (FormField.displayName, "Pegawai <A>"), (FormField.serviceNumber, String(repeating: "7", count: 18)),
                (FormField.account, "\(account)"),
            ], as: .secretary)
        #expect(answer.status == .seeOther)
        return try #require(try await site.store.peoplePort.people(site.key.agency).first)
    }

    private func appoint(_ person: Person, from day: String = "2025-01-02") async -> Answer {
        await site.post(
            .appoint(site.key),
            [
                (FormField.position, Self.position.text), (FormField.person, "\(person.id)"), (FormField.day, day),
            ], as: .secretary)
    }

    @Test("a position holder who was put into a post sees the own sheet")
    func ownSheet() async throws {
        let before = await site.get(.myIndicators, as: .positionHolder)
        #expect(before.status == .ok)
        #expect(!before.text.contains("Kepala Badan"))
        let sent = await appoint(try await enter())
        #expect(sent.status == .seeOther)
        #expect(sent.headers[.location] == Route.position(site.key, Self.position).address)
        let sheet = await site.get(.myIndicators, as: .positionHolder).text
        #expect(sheet.contains("Kepala Badan"))
        #expect(await !site.get(.myIndicators, as: .planner).text.contains("Kepala Badan"))
    }

    @Test("a person is changed and removed by those who manage people alone")
    func changes() async throws {
        let person = try await enter()
        let route = Route.person(site.key.agency, person.id)
        #expect(await site.get(route, as: .secretary).text.contains("Pegawai &lt;A&gt;"))
        let (change, remove) = (
            Submission.changePerson(site.key.agency, person.id), Submission.removePerson(site.key.agency, person.id)
        )
        let fields: [(StaticString, String)] = [(FormField.displayName, "Pegawai B"), (FormField.serviceNumber, "")]
        for role in Role.allCases where ![.secretary, .administrator].contains(role) {
            #expect(await site.get(route, as: role).status == .forbidden, "\(role)")
            #expect(await site.post(change, fields, as: role).status == .forbidden, "\(role)")
            #expect(await site.post(remove, as: role).status == .forbidden, "\(role)")
        }
        #expect(await site.post(change, fields, as: .secretary).status == .seeOther)
        let changed = try #require(try await site.store.peoplePort.people(site.key.agency).first)
        #expect(
            changed
                == Person(
                    id: person.id, agency: site.key.agency, name: "Pegawai B", number: nil, account: nil))
        let wrong = await site.post(
            change, [(FormField.displayName, "B"), (FormField.serviceNumber, "12")], as: .secretary)
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.text.contains("value=\"12\""))
        #expect(await site.post(remove, as: .secretary).status == .seeOther)
        #expect(try await site.store.peoplePort.people(site.key.agency).isEmpty)
        #expect(await site.get(route, as: .secretary).status == .notFound)
        let foreign = Submission.removePerson(site.foreign.agency, person.id)
        #expect(await site.post(foreign, as: .secretary).status == .notFound)
    }

    @Test("who is in a post is removed when it is ended, and then only what is personal")
    func nameless() async throws {
        let person = try await enter()
        _ = await appoint(person)
        let remove = Submission.removePerson(site.key.agency, person.id)
        #expect(await site.post(remove, as: .secretary).status == .unprocessableContent)
        let appointment = try #require(try await site.store.peoplePort.appointments(site.key.agency).first)
        let day = try #require(CalendarDay("2025-03-01"))
        _ = try await site.store.peoplePort.release(
            appointment.id, site.key.agency, day, nil, Authorship(author: "uji"))
        #expect(await site.post(remove, as: .secretary).status == .seeOther)
        let left = try #require(try await site.store.peoplePort.people(site.key.agency).first)
        #expect(left.isNameless)
        let page = await site.get(.person(site.key.agency, person.id), as: .secretary)
        #expect(page.text.contains("Kepala Badan"))
        #expect(!page.text.contains("/hapus\""))
        let sheet = await site.get(.position(site.key, Self.position), as: .secretary)
        #expect(!sheet.text.contains("value=\"\(person.id)\""))
    }

    @Test("names are shown to those who may see them, and nowhere as markup")
    func names() async throws {
        _ = await appoint(try await enter())
        for route in [Route.position(site.key, Self.position), .positions(site.key)] {
            #expect(await site.get(route, as: .secretary).text.contains("Pegawai &lt;A&gt;"), "\(route)")
            let holder = await site.get(route, as: .positionHolder)
            #expect(holder.status == .ok)
            #expect(!holder.text.contains("Pegawai"), "\(route)")
        }
        #expect(await site.get(.people(site.key.agency), as: .secretary).text.contains("Pegawai &lt;A&gt;"))
        #expect(await site.get(.people(site.key.agency), as: .planner).status == .forbidden)
    }

    @Test("mistakes come back with what was typed, and nothing is written")
    func mistakes() async throws {
        let account = try await account(.positionHolder)
        let answer = await site.post(
            .enterPerson(site.key.agency),
            [
                (FormField.displayName, "Pegawai B"), (FormField.serviceNumber, "12"),
                (FormField.account, "\(account)"),
            ], as: .secretary)
        #expect(answer.status == .unprocessableContent)
        #expect(answer.text.contains("value=\"Pegawai B\""))
        #expect(answer.text.contains("value=\"\(account)\" selected"))
        #expect(try await site.store.peoplePort.people(site.key.agency).isEmpty)
        let person = try await enter()
        #expect(await appoint(person, from: "kemarin").status == .unprocessableContent)
        #expect(await appoint(person).status == .seeOther)
        #expect(await appoint(person).status == .unprocessableContent)
        #expect(try await site.store.peoplePort.appointments(site.key.agency).count == 1)
    }

    @Test("an appointment is ended")
    func release() async throws {
        _ = await appoint(try await enter())
        let appointment = try #require(try await site.store.peoplePort.appointments(site.key.agency).first)
        let fields: (String) -> [(StaticString, String)] = {
            [(FormField.position, Self.position.text), (FormField.day, $0)]
        }
        let form = Submission.release(site.key, appointment.id)
        #expect(await site.post(form, fields("2024-01-01"), as: .secretary).status == .unprocessableContent)
        #expect(await site.post(form, fields("2025-01-10"), as: .secretary).status == .seeOther)
        #expect(try await site.store.peoplePort.appointments(site.key.agency).first?.last?.text == "2025-01-10")
    }

    @Test("nobody manages people who may not, nor those of another agency", arguments: Role.allCases)
    func access(role: Role) async throws {
        let id = AppointmentID(site.key.dossier.value)
        let may: Set<Role> = [.administrator, .secretary]
        for form in [Submission.enterPerson(site.key.agency), .appoint(site.key), .release(site.key, id)]
        where !may.contains(role) {
            #expect(await site.post(form, as: role).status == .forbidden, "\(form)")
        }
        for form in [Submission.enterPerson(site.foreign.agency), .appoint(site.foreign), .release(site.foreign, id)] {
            #expect(await site.post(form, as: role).status == .notFound, "\(form)")
        }
    }
}
