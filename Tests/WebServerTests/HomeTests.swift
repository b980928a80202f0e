import Application
import Domain
import HTTPTypes
import Store
import TestSupport
import Testing
import WebUI

@testable import WebServer

@Suite("What one comes to first")
struct HomeTests {
    private let site: TestSite

    init() async throws {
        site = try await TestSite()
    }

    private func account(_ role: Role) async throws -> Account {
        let all = try await site.store.accountPort.working(site.key.agency)
        return try #require(all.first { $0.account.login.text == role.rawValue }).account
    }

    private func home(_ role: Role, year: Int? = nil) async -> String {
        let headers: HTTPFields = year.map { [.cookie: "tahun=\($0)"] } ?? [:]
        return await site.get("/", as: role, headers: headers).text
    }

    @Test("findings assigned to someone wait for that one alone, with a link to them")
    func assigned() async throws {
        let link = Route.findings(site.key, FindingFilter(state: .mine)).address
        let mark = try #require(try await site.noted()?.findings.first).subject.mark
        for role in Role.allCases { #expect(await !home(role).contains(link), "\(role)") }
        let holder = try await account(.positionHolder)
        let sent = await site.post(.assignFinding(site.key, mark), [(FormField.person, "\(holder.id)")])
        #expect(sent.status == .seeOther)
        #expect(await home(.positionHolder).contains(link))
        #expect(await !home(.planner).contains(link))
        _ = await site.post(.dismissFinding(site.key, mark), [(FormField.reason, "benar")])
        #expect(await !home(.positionHolder).contains(link))
    }

    @Test("errors nobody was asked to see to wait for those who assign them")
    func unassigned() async throws {
        let noted = try #require(try await site.noted())
        #expect(noted.count(.error) > 0)
        let link = Route.findings(site.key, FindingFilter(severity: .error, state: .unassigned)).address
            .replacing("&", with: "&amp;")
        for role in Role.allCases {
            let isAsked = [.planner, .secretary, .head].contains(role)
            #expect(await home(role).contains(link) == isAsked, "\(role)")
        }
    }

    @Test("a year without documents waits for those who may import, and is told to those who look over the region")
    func undelivered() async throws {
        let link = "class=\"tasks\"><li><a href=\"\(Route.imports(site.key.agency).address)\""
        #expect(await !home(.planner).contains(link))
        #expect(await home(.planner, year: 2031).contains(link))
        #expect(await !home(.head, year: 2031).contains(link))
        #expect(await home(.verifier, year: 2031).contains("href=\"#daerah\""))
        #expect(await !home(.verifier, year: 2025).contains("href=\"#daerah\""))
    }

    @Test("whoever has a role over the region and one at an agency sees both")
    func bothScopes() async throws {
        let planner = try await account(.planner)
        let roles: [(StaticString, String)] = [(FormField.role, "planner"), (FormField.role, "verifier@daerah")]
        _ = await site.post(.assignRoles(site.key.agency, planner.id), roles, as: .administrator)
        let token = try await signIn("planner")
        let page = await site.answer("/", .get, token: token).text
        #expect(page.contains(Route.imports(site.key.agency).address))
        #expect(page.contains("id=\"daerah\""))
        #expect(
            page.contains(
                Route.findings(site.key, FindingFilter(severity: .error, state: .unassigned)).address
                    .replacing("&", with: "&amp;")))
    }

    private func signIn(_ login: String) async throws -> SessionToken {
        let fields: [(StaticString, String)] = [
            (FormField.login, login), (FormField.password, TestSite.password),
        ]
        let cookie = await site.post(.signIn, fields, as: nil).headers[.setCookie] ?? ""
        return try #require(SessionToken(String(cookie.dropFirst(5).prefix { $0 != ";" })))
    }

    @Test("a draft waits until it is taken over or thrown away")
    func drafts() async throws {
        let sent = await site.upload(try Checkout.text("Examples/gresik-2020/rencana-aksi.txt"))
        let draft = try #require(sent.headers[.location])
        #expect(draft.hasPrefix("/impor/"))
        #expect(await home(.planner).contains(draft))
        #expect(await !home(.head).contains(draft))
    }

    @Test("posts without a holder wait for the secretary, the own sheet for its holder")
    func posts() async throws {
        let link = Route.positions(site.key).address + "\">"
        #expect(await home(.secretary).contains(link))
        let person = try await enter(try await account(.positionHolder))
        let post = PostKey(dossier: site.key, position: PositionID("d2-J1"))
        let day = try #require(CalendarDay("2020-01-01"))
        let done = try await site.store.peoplePort.appoint(person, post, day, Authorship(author: "uji"))
        #expect(done == .written)
        #expect(await !home(.secretary).contains(link))
        #expect(await home(.positionHolder).contains("Kepala Badan"))
    }

    private func enter(_ account: Account) async throws -> PersonID {
        let entry = PersonEntry(name: "Pegawai", number: nil, account: account.id)
        _ = try await site.store.peoplePort.enter(entry, site.key.agency, Authorship(author: "uji"))
        return try #require(try await site.store.peoplePort.people(site.key.agency).first).id
    }

    @Test("accounts that never chose a password wait for the administrator")
    func accounts() async throws {
        let link = "<a href=\"\(Route.accounts(site.key.agency.region).address)\""
        #expect(await !home(.administrator).contains(link))
        let fields: [(StaticString, String)] = [
            (FormField.login, "baru"), (FormField.displayName, "Nama"),
            (FormField.agency, "\(site.key.agency.agency)"), (FormField.role, "planner"),
        ]
        _ = await site.post(.openAccount(site.key.agency.region), fields, as: .administrator)
        #expect(await home(.administrator).contains(link))
    }

    @Test("an account without a role is told what to do")
    func nobody() async throws {
        let planner = try await account(.planner)
        _ = await site.post(.assignRoles(site.key.agency, planner.id), as: .administrator)
        let token = try await signIn("planner")
        let page = await site.answer("/", .get, token: token)
        #expect(page.status == .ok)
        #expect(page.text.contains("class=\"lead\""))
        #expect(!page.text.contains("Kepegawaian"))
    }
}
