import Application
import Domain
import HTTPTypes
import NIOCore
import Testing
import WebUI

@testable import WebServer

@Suite("Pages that show what was looked for")
struct SearchedPagesTests {
    private let site: TestSite

    init() async throws {
        site = try await TestSite()
    }

    /// Of the forms of a page.
    private func formToken(_ route: Route, as role: Role) async throws -> String {
        let text = await site.get(route, as: role).text
        let start = try #require(text.firstRange(of: "name=\"\(FormField.token)\" value=\"")).upperBound
        return String(text[start...].prefix { $0 != "\"" })
    }

    @Test("their length doesn't tell whether a part of the forms' token was looked for")
    func lengths() async throws {
        let region = site.key.agency.region
        let routes: [(role: Role, route: @Sendable (String) -> Route)] = [
            (.administrator, { .accounts(region, AccountsView(words: $0)) }),
            (.administrator, { .accounts(region, AccountsView(agencyWords: $0)) }),
            (.head, { [key = site.key] in .findings(key, FindingFilter(text: $0)) }),
            (.head, { [key = site.key] in .findings(key, FindingFilter(document: DocumentID($0))) }),
        ]
        for (number, (role, route)) in routes.enumerated() {
            let token = try await formToken(.accounts(region), as: .administrator)
            let own = role == .administrator ? token : try await formToken(.findings(site.key, .all), as: role)
            let part = String(own.prefix(24))
            let right = await site.get(route(part), as: role)
            let wrong = await site.get(route(String(part.reversed())), as: role)
            #expect(right.text.contains(part), "\(number)")
            // The same letters, so that only what repeats could differ.
            #expect(right.body.gzip.readableBytes == wrong.body.gzip.readableBytes, "\(number)")
        }
    }

    @Test("a page that shows nothing of its address is packed well")
    func others() async {
        let route = Route.accounts(site.key.agency.region)
        let plain = await site.get(route, as: .administrator).body
        #expect(plain.gzip.readableBytes < plain.count / 3)
    }

    @Test("a form about an account leads back to the page it stood on")
    func returns() async throws {
        let home = site.key.agency
        let planner = try #require(try await site.viewer(.planner)).account.id
        let route = Route.accounts(home.region, AccountsView(words: "planner", agencyWords: "kepeg"))
        let page = await site.get(route, as: .administrator).text
        let hidden =
            "name=\"\(FormField.returning)\" value=\"\(route.address.replacing("&", with: "&amp;"))\""
        #expect(page.ranges(of: hidden).count == 5)
        let fields: [(StaticString, String)] = [
            (FormField.displayName, "Perencana"), (FormField.returning, route.address),
        ]
        let form = Submission.renameAccount(home, planner)
        #expect(await site.post(form, fields, as: .administrator).headers[.location] == route.address)
        for elsewhere in ["https://example.org/", Route.accounts(site.foreign.agency.region).address] {
            let fields = [fields[0], (FormField.returning, elsewhere)]
            let answer = await site.post(form, fields, as: .administrator)
            #expect(answer.headers[.location] == Route.accounts(home.region).address)
        }
        let reset = await site.post(
            .resetPassword(home, planner), [(FormField.returning, route.address)], as: .administrator)
        #expect(reset.text.contains("value=\"planner\""))
    }

    @Test("where no agency has the name, the region stays, and accounts can be opened")
    func noAgency() async {
        let route = Route.accounts(site.key.agency.region, AccountsView(agencyWords: "tidak ada"))
        let page = await site.get(route, as: .administrator).text
        #expect(page.contains("Tidak ada perangkat daerah dengan nama itu."))
        #expect(page.contains("Contoh"))
        #expect(page.contains("Kepegawaian</option>"))
    }

    @Test("behind the last page stands the last one")
    func beyond() async {
        let page = await site.get(.accounts(site.key.agency.region, AccountsView(page: 98)), as: .administrator).text
        #expect(page.contains("<b>planner</b>"))
        #expect(!page.contains("Tidak ada akun"))
        let none = Route.accounts(site.key.agency.region, AccountsView(words: "zzz", page: 98))
        #expect(await site.get(none, as: .administrator).text.contains("Tidak ada akun dengan nama itu."))
    }

    @Test("what is looked for is as long as anyone types, whoever sends more")
    func long() async {
        let words = String(repeating: "a", count: 50_010)
        for route in [
            Route.accounts(site.key.agency.region, AccountsView(words: words)), .agencies(words: words, page: 0),
            .accounts(site.key.agency.region, AccountsView(agencyWords: words)),
        ] {
            let page = await site.get(route, as: .administrator)
            #expect(page.status == .ok)
            #expect(!page.text.contains("value=\"" + words.prefix(SearchWords.limit + 1)))
        }
    }
}
