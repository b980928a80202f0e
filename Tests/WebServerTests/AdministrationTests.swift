import Application
import Domain
import HTTPTypes
import Store
import Testing
import WebUI

@testable import WebServer

@Suite("Administering accounts")
struct AdministrationTests {
    private static func opening(
        _ site: TestSite, login: String = "baru", role: String = "planner"
    ) -> [(StaticString, String)] {
        [
            (FormField.login, login), (FormField.displayName, "Nama <b>"),
            (FormField.agency, "\(site.key.agency.agency)"), (FormField.role, role),
        ]
    }

    private func password(in answer: Answer) throws -> String {
        let start = try #require(answer.text.firstRange(of: "<code class=\"issued\">")).upperBound
        return String(answer.text[start...].prefix { $0 != "<" })
    }

    private func token(in answer: Answer) -> SessionToken? {
        SessionToken(String((answer.headers[.setCookie] ?? "").dropFirst(5).prefix { $0 != ";" }))
    }

    @Test("who gets an account signs in once with its password, and has to choose another before anything else")
    func opens() async throws {
        let site = try await TestSite()
        let answer = await site.post(
            .openAccount(site.key.agency.region), Self.opening(site), as: .administrator)
        #expect(answer.status == .ok)
        #expect(!answer.text.contains("Nama <b>"))
        let password = try password(in: answer)
        let credentials: [(StaticString, String)] = [(FormField.login, "baru"), (FormField.password, password)]
        let token = try #require(token(in: await site.post(.signIn, credentials, as: nil)))
        let home = await site.answer("/", .get, token: token)
        #expect(home.headers[.location] == Route.account.address)
        let form = Submission.dismissFinding(site.key, try #require(FindingMark(bytes: Array(repeating: 0, count: 16))))
        #expect(await site.post(form, token: token).headers[.location] == Route.account.address)
        let fields: [(StaticString, String)] = [
            (FormField.password, password), (FormField.newPassword, "sandi-sendiri-1"),
            (FormField.repeatedPassword, "sandi-sendiri-1"),
        ]
        let own = try #require(self.token(in: await site.post(.changePassword, fields, token: token)))
        #expect(await site.answer(Route.plan(site.key, part: nil).address, .get, token: own).status == .ok)
    }

    @Test("a taken name, a bad name and an agency of elsewhere are refused", arguments: ["planner", "a b", ""])
    func refuses(login: String) async throws {
        let site = try await TestSite()
        let region = site.key.agency.region
        let opening = Self.opening(site, login: login) + [(FormField.role, "reader@daerah")]
        let answer = await site.post(.openAccount(region), opening, as: .administrator)
        #expect(answer.status == .unprocessableContent)
        // Nobody has to fill it in again.
        if !login.isEmpty { #expect(answer.text.contains("value=\"\(login)\"")) }
        #expect(answer.text.contains("value=\"reader@daerah\" class=\"form-check-input\" checked"))
        let elsewhere: [(StaticString, String)] = [
            (FormField.login, "baru"), (FormField.displayName, "N"),
            (FormField.agency, "\(site.foreign.agency.agency)"),
        ]
        #expect(await site.post(.openAccount(region), elsewhere, as: .administrator).status == .unprocessableContent)
        #expect(try await site.store.accountPort.working(site.key.agency).count == Role.allCases.count)
    }

    @Test("other roles count at once, and the sessions before are over")
    func assigns() async throws {
        let site = try await TestSite()
        let planner = try #require(
            try await site.store.accountPort.working(site.key.agency).first { $0.account.login.text == "planner" })
        let form = Submission.assignRoles(site.key.agency, planner.account.id)
        let answer = await site.post(form, [(FormField.role, "reader"), (FormField.role, "x")], as: .administrator)
        #expect(answer.status == .seeOther)
        #expect(await site.get("/").status == .seeOther)
        let changed = try await site.store.accountPort.find(planner.account.login)
        #expect(changed?.viewer.assignments == [RoleAssignment(.reader, .agency(site.key.agency))].compactMap { $0 })
    }

    @Test("an account gets another name to show, and its sessions go on")
    func renames() async throws {
        let site = try await TestSite()
        let home = site.key.agency
        let planner = try #require(
            try await site.store.accountPort.working(home).first { $0.account.login.text == "planner" })
        let form = Submission.renameAccount(home, planner.account.id)
        let name: [(StaticString, String)] = [(FormField.displayName, "Perencana <baru>")]
        #expect(await site.post(form, name, as: .administrator).status == .seeOther)
        #expect(await site.get("/").text.contains("Perencana &lt;baru&gt;</a>"))
        for role in Role.allCases where role != .administrator {
            #expect(await site.post(form, name, as: role).status == .notFound)
        }
        let long: [(StaticString, String)] = [(FormField.displayName, String(repeating: "a", count: 201))]
        for wrong in [[], long] {
            #expect(await site.post(form, wrong, as: .administrator).status == .unprocessableContent)
        }
        #expect(try await site.store.auditPort.verify(home).breaches.isEmpty)
    }

    @Test("the administrator of a region sees what was delivered for which years; everyone sees what regulations set")
    func periods() async throws {
        let site = try await TestSite()
        let region = site.key.agency.region
        let page = await site.get(.periods(region, page: 0), as: .administrator)
        #expect(page.status == .ok)
        #expect(page.text.contains("Rencana Aksi Tahun 2025"))
        #expect(page.text.contains("Rencana Kerja (Renja)"))
        #expect(await site.get(.periods(region, page: 9), as: .administrator).status == .ok)
        for role in Role.allCases {
            let isAllowed = role == .administrator
            #expect(await site.get(.periods(region, page: 0), as: role).status == (isAllowed ? .ok : .notFound))
            #expect(
                await site.get(.periods(site.foreign.agency.region, page: 0), as: role).status == .notFound)
            #expect(await site.get(.regulations, as: role).status == .ok)
        }
    }

    @Test("a closed account can't sign in; opened again it can")
    func closes() async throws {
        let site = try await TestSite()
        let home = site.key.agency
        let planner = try #require(
            try await site.store.accountPort.working(site.key.agency).first { $0.account.login.text == "planner" })
        let credentials: [(StaticString, String)] = [
            (FormField.login, "planner"), (FormField.password, TestSite.password),
        ]
        #expect(await site.post(.closeAccount(home, planner.account.id), as: .administrator).status == .seeOther)
        #expect(await site.get("/").status == .seeOther)
        #expect(await site.post(.signIn, credentials, as: nil).status == .unprocessableContent)
        #expect(await site.post(.reopenAccount(home, planner.account.id), as: .administrator).status == .seeOther)
        #expect(await site.post(.signIn, credentials, as: nil).status == .seeOther)
    }

    @Test("an agency is added to the region and offered to accounts; without a name it isn't")
    func addsAgency() async throws {
        let site = try await TestSite()
        let region = site.key.agency.region
        let form = Submission.addAgency(region)
        let name: [(StaticString, String)] = [(FormField.displayName, "Bappeda")]
        let shown = Route.accounts(region, AccountsView(agencyWords: "Bappeda"))
        #expect(await site.post(form, name, as: .administrator).headers[.location] == shown.address)
        #expect(await site.get(shown, as: .administrator).text.contains("<li>Bappeda</li>"))
        #expect(await site.get(.accounts(region), as: .administrator).text.contains(">Bappeda</option>"))
        for none in ["", "---", "\"", "🙂", "dan"] {
            let answer = await site.post(form, [(FormField.displayName, none)], as: .administrator)
            #expect(answer.status == .unprocessableContent)
        }
        #expect(site.faults.logged.isEmpty)
        #expect(await site.post(form, name, as: .planner).status == .notFound)
        #expect(await site.post(.addAgency(site.foreign.agency.region), name, as: .administrator).status == .notFound)
    }

    @Test("an account of an agency that the region hasn't is none, and no sign of a damaged register")
    func foreignAgency() async throws {
        let site = try await TestSite()
        let home = AgencyKey(region: site.key.agency.region, agency: site.foreign.agency.agency)
        let accounts = try await site.store.accountPort.working(site.key.agency)
        let account = try #require(accounts.first { $0.account.login.text == "planner" }).account.id
        let name: [(StaticString, String)] = [(FormField.displayName, "Nama")]
        for form in [
            Submission.resetPassword(home, account), .renameAccount(home, account), .closeAccount(home, account),
            .reopenAccount(home, account), .assignRoles(home, account), .enterPerson(home), .changeAddress(home),
        ] {
            #expect(await site.post(form, name, as: .administrator).status == .notFound)
        }
        #expect(site.faults.logged.isEmpty)
    }

    @Test("nobody shuts oneself out")
    func ownAccount() async throws {
        let site = try await TestSite()
        let own = try #require(
            try await site.store.accountPort.working(site.key.agency).first {
                $0.account.login.text == "administrator"
            })
        let answer = await site.post(.closeAccount(site.key.agency, own.account.id), as: .administrator)
        #expect(answer.status == .unprocessableContent)
        #expect(await site.get("/", as: .administrator).status == .ok)
    }
}
