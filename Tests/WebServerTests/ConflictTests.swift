import Application
import Domain
import HTTPTypes
import Store
import Testing
import WebUI

@testable import WebServer

@Suite("What two change at once")
struct ConflictTests {
    private let site: TestSite

    init() async throws {
        site = try await TestSite()
    }

    /// What the form of a page that is sent to an address carries of what it shows.
    private func seen(_ submission: Submission, on route: Route, as role: Role) async throws -> String {
        let html = await site.get(route, as: role).text
        let form = try #require(html.split(separator: "action=\"\(submission.address)\"").dropFirst().first)
        let field = try #require(form.split(separator: "name=\"\(FormField.seen)\" value=\"").dropFirst().first)
        return String(field.prefix { $0 != "\"" })
    }

    @Test("of two who note on a finding, the second sees both notes, and can still write the own one")
    func findings() async throws {
        let mark = try #require(try await site.noted()?.findings.first).subject.mark
        let (dismiss, assign) = (Submission.dismissFinding(site.key, mark), Submission.assignFinding(site.key, mark))
        let page = Route.findings(site.key, .all)
        let code = try await seen(dismiss, on: page, as: .head)
        let other = try await seen(assign, on: page, as: .planner)
        let first = [(FormField.reason, "Sesuai <perda>"), (FormField.seen, code)]
        #expect(await site.post(dismiss, first, as: .head).status == .seeOther)
        let head = try #require(try await site.viewer(.head)).account.id
        let answer = await site.post(assign, [(FormField.person, "\(head)"), (FormField.seen, other)])
        #expect(answer.status == .conflict)
        for text in ["Sesuai &lt;perda&gt;", "head", "Kepala perangkat daerah", "Disisihkan", "value=\"\(head)\""] {
            #expect(answer.text.contains(text), "\(text)")
        }
        #expect(try await site.store.findingNotePort.notes(site.key).count == 1)
        let again = try #require(answer.text.firstMatch(of: /name="terlihat" value="([^"]*)"/)).1
        let sent = await site.post(assign, [(FormField.person, "\(head)"), (FormField.seen, String(again))])
        #expect(sent.status == .seeOther)
        #expect(try await site.store.findingNotePort.notes(site.key).count == 2)
    }
}

extension ConflictTests {
    @Test(
        "of two who settle a doubt, the second sees both decisions; taking back and throwing away ask for a look, too")
    func drafts() async throws {
        _ = await site.upload(ImportSubmissionTests.example)
        let key = try #require(try await site.store.importPort.list(site.key.agency).first).key
        let page = Route.importDraft(key, .start)
        let form = Submission.settleImport(key, .doubt(0))
        let code = try await seen(form, on: page, as: .planner)
        let discard = try await seen(.discardImport(key), on: page, as: .planner)
        let first = [(FormField.decision, "benar"), (FormField.seen, code)]
        #expect(await site.post(form, first, as: .secretary).status == .seeOther)
        let answer = await site.post(form, [(FormField.decision, "batal"), (FormField.seen, code)])
        #expect(answer.status == .conflict)
        #expect(answer.text.contains("secretary"))
        #expect(answer.text.contains("dibenarkan"))
        let thrown = await site.post(.discardImport(key), [(FormField.seen, discard)])
        #expect(thrown.status == .conflict)
        #expect(try await site.store.importPort.load(key)?.settlements.count == 1)
    }

    @Test("of two who change a person, the second sees both entries and loses nothing of what was typed")
    func people() async throws {
        let agency = site.key.agency
        _ = await site.post(.enterPerson(agency), [(FormField.displayName, "Pegawai A")], as: .secretary)
        let person = try #require(try await site.store.peoplePort.people(agency).first)
        let (page, form) = (Route.person(agency, person.id), Submission.changePerson(agency, person.id))
        let code = try await seen(form, on: page, as: .secretary)
        let removal = Submission.removePerson(agency, person.id)
        let removing = try await seen(removal, on: page, as: .secretary)
        let first = [(FormField.displayName, "Pegawai B"), (FormField.seen, code)]
        #expect(await site.post(form, first, as: .administrator).status == .seeOther)
        let late = [(FormField.displayName, "Pegawai <C>"), (FormField.seen, code)]
        let answer = await site.post(form, late, as: .secretary)
        #expect(answer.status == .conflict)
        for text in ["Pegawai B", "Pegawai &lt;C&gt;", "administrator", "value=\"Pegawai &lt;C&gt;\""] {
            #expect(answer.text.contains(text), "\(text)")
        }
        #expect(await site.post(removal, [(FormField.seen, removing)], as: .secretary).status == .conflict)
        #expect(try await site.store.peoplePort.people(agency).map(\.name) == ["Pegawai B"])
        let again = [(FormField.displayName, "Pegawai C"), (FormField.seen, "||Pegawai B")]
        #expect(await site.post(form, again, as: .secretary).status == .seeOther)
    }

    @Test("of two who end an appointment, the second is shown the other's day")
    func appointments() async throws {
        let agency = site.key.agency
        _ = await site.post(.enterPerson(agency), [(FormField.displayName, "Pegawai A")], as: .secretary)
        let person = try #require(try await site.store.peoplePort.people(agency).first)
        let post: [(StaticString, String)] = [
            (FormField.position, "d2-J1"), (FormField.person, "\(person.id)"), (FormField.day, "2025-01-02"),
        ]
        _ = await site.post(.appoint(site.key), post, as: .secretary)
        let appointment = try #require(try await site.store.peoplePort.appointments(agency).first).id
        let form = Submission.release(site.key, appointment)
        func end(_ day: String, as role: Role) async -> Answer {
            await site.post(
                form, [(FormField.position, "d2-J1"), (FormField.day, day), (FormField.seen, "")], as: role)
        }
        #expect(await end("2025-06-30", as: .administrator).status == .seeOther)
        let answer = await end("2025-12-31", as: .secretary)
        #expect(answer.status == .conflict)
        for text in ["30 Juni 2025", "31 Desember 2025", "administrator"] { #expect(answer.text.contains(text)) }
        #expect(await end("2025-06-30", as: .secretary).status == .seeOther)
        #expect(try await site.store.peoplePort.appointments(agency).first?.last?.text == "2025-06-30")
    }

    @Test("of two who change an account, the second sees both names and both sets of roles")
    func accounts() async throws {
        let planner = try #require(try await site.viewer(.planner))
        let (home, id) = (planner.account.home, planner.account.id)
        let page = Route.accounts(home.region)
        let (rename, assign) = (Submission.renameAccount(home, id), Submission.assignRoles(home, id))
        let name = try await seen(rename, on: page, as: .administrator)
        let roles = try await seen(assign, on: page, as: .administrator)
        let password = try await seen(.resetPassword(home, id), on: page, as: .administrator)
        for (form, fields, code, shown) in [
            (rename, (FormField.displayName, "Satu"), (FormField.displayName, "Dua"), (name, ["Satu", "Dua"])),
            (
                assign, (FormField.role, "reader"), (FormField.role, "head"),
                (roles, ["Pembaca", "Kepala perangkat daerah"])
            ),
        ] {
            let first = [fields, (FormField.seen, shown.0)]
            #expect(await site.post(form, first, as: .administrator).status == .seeOther)
            let late = await site.post(form, [code, (FormField.seen, shown.0)], as: .administrator)
            #expect(late.status == .conflict)
            for text in shown.1 { #expect(late.text.contains(text), "\(text)") }
        }
        let reset = Submission.resetPassword(home, id)
        #expect(await site.post(reset, [(FormField.seen, password)], as: .administrator).status == .ok)
        #expect(await site.post(reset, [(FormField.seen, password)], as: .administrator).status == .conflict)
    }

    @Test("of two who change a setting, the second sees both; what was saved is said")
    func settings() async throws {
        let page = Route.settings()
        let code = try await seen(.changeName, on: page, as: .administrator)
        let sent = await site.post(
            .changeName, [(FormField.displayName, "Satu"), (FormField.seen, code)], as: .administrator)
        #expect(sent.headers[.location] == Route.settings(saved: true).address)
        #expect(await site.get(.settings(saved: true), as: .administrator).text.contains("role=\"status\""))
        #expect(await !site.get(page, as: .administrator).text.contains("role=\"status\""))
        let late = await site.post(
            .changeName, [(FormField.displayName, "Dua"), (FormField.seen, code)], as: .administrator)
        #expect(late.status == .conflict)
        for text in ["Satu", "Dua", "value=\"Satu\""] { #expect(late.text.contains(text)) }
        #expect(await site.get(page, as: .administrator).text.contains("Satu</a>"))
        let days = { (day: String, shown: String) in
            [
                ("tanggal-action-plan", day), ("bulan-action-plan", "5"), ("tahun-action-plan", "0"),
                ("terlihat-action-plan", shown),
            ]
        }
        let first = await site.post(.changeDeadlines, named: days("15", "+0-03-31"), as: .administrator)
        #expect(first.headers[.location] == Route.deadlines(saved: true).address)
        let second = await site.post(.changeDeadlines, named: days("20", "+0-03-31"), as: .administrator)
        #expect(second.status == .conflict)
        #expect(second.text.contains("name=\"terlihat-action-plan\" value=\"+0-05-15\""))
        let again = await site.post(.changeDeadlines, named: days("20", "+0-05-15"), as: .administrator)
        #expect(again.status == .seeOther)
    }

    @Test("an address that somebody else has given meanwhile is shown, also to whom a longer one was refused")
    func addresses() async throws {
        let form = Submission.changeAddress(site.key.agency)
        let page = Route.people(site.key.agency)
        func send(_ lines: String, _ seen: String) async -> Answer {
            // As browsers send the ends of lines, which pages write as references.
            let fields = [(FormField.address, lines), (FormField.seen, seen)].map {
                ($0, $1.replacing("&#10;", with: "\n").replacing("\n", with: "\r\n"))
            }
            return await site.post(form, fields, as: .administrator)
        }
        #expect(await send("Jl. Satu\nTelp. 1", "").status == .seeOther)
        let code = try await seen(form, on: page, as: .administrator)
        #expect(await send("Jl. Dua\nTelp. 2", code).status == .seeOther)
        let refused = await send(String(repeating: "x", count: 1_000), code)
        let kept = try #require(refused.text.firstMatch(of: /name="terlihat" value="([^"]*)"/)).1
        let late = await send("Jl. Tiga", String(kept))
        #expect(late.status == .conflict)
        #expect(late.text.contains("Jl. Dua, Telp. 2"))
    }
}
