import Application
import Documents
import Domain
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import Testing
import WebUI

@testable import WebServer

@Suite("Signing in and being let in")
struct AccessTests {
    private static func token(in answer: Answer, named name: String = "sesi") -> SessionToken? {
        let cookie = answer.headers[.setCookie] ?? ""
        guard cookie.hasPrefix("\(name)=") else { return nil }
        return SessionToken(String(cookie.dropFirst(name.count + 1).prefix { $0 != ";" }))
    }

    private static let credentials: [(StaticString, String)] = [
        (FormField.login, "planner"), (FormField.password, TestSite.password),
    ]

    @Test("the lists of addresses have one of each kind")
    func complete() throws {
        let key = DossierKey(
            agency: AgencyKey(region: RegionID(Self.id), agency: AgencyID(Self.id)), dossier: DossierID(Self.id))
        #expect(Set(EveryRoute.list(key).map(EveryRoute.Kind.init)) == Set(EveryRoute.Kind.allCases))
        let forms = EverySubmission.list(key, try Self.mark())
        #expect(Set(forms.map(EverySubmission.Kind.init)) == Set(EverySubmission.Kind.allCases))
        for form in forms { #expect(Submission(path: form.address) == form) }
    }

    private static let id = UUIDv7(at: Timestamp(milliseconds: 1), random: (1, 2))

    private static func mark() throws -> FindingMark {
        try #require(FindingMark(bytes: Array(repeating: 7, count: FindingMark.byteCount)))
    }

    @Test("a stranger is sent to sign in wherever he goes, and comes back to where he was going")
    func strangers() async throws {
        let site = try await TestSite()
        for route in EveryRoute.list(site.key) where route.need != .none {
            let answer = await site.get(route, as: nil)
            #expect(answer.status == .seeOther, "\(route)")
            #expect(answer.headers[.location]?.hasPrefix("/masuk") == true, "\(route)")
        }
        let answer = await site.get(.documents(site.key), as: nil)
        #expect(answer.headers[.location] == Route.signIn(returning: Route.documents(site.key).address).address)
        for form in EverySubmission.list(site.key, try Self.mark()) where form != .signIn {
            let answer = await site.post(form, as: nil)
            #expect(answer.headers[.location]?.hasPrefix("/masuk") == true, "\(form)")
        }
    }

    @Test("every page is refused to every role where it doesn't reach", arguments: Role.allCases)
    func foreign(role: Role) async throws {
        let site = try await TestSite()
        let viewer = try await site.viewer(role)
        for route in EveryRoute.list(site.foreign) {
            switch route.need {
            case .agency, .all: break
            case .none, .account, .region, .anyRegion: continue
            }
            #expect(!AccessPolicy.meets(route.need, viewer), "\(route)")
            #expect(await site.get(route, as: role).status == .notFound, "\(route)")
        }
        for region in [Route.accounts(site.foreign.agency.region), .periods(site.foreign.agency.region, page: 0)] {
            #expect(await site.get(region, as: role).status == .notFound, "\(region)")
        }
        for route in EveryRoute.list(site.key) {
            let status = await site.get(route, as: role).status
            guard AccessPolicy.meets(route.need, viewer) else {
                #expect([.notFound, .forbidden].contains(status), "\(route)")
                continue
            }
            if Self.isAnswered(route) { #expect([.ok, .seeOther].contains(status), "\(route): \(status)") }
        }
        let home = await site.get(.home, as: role).text
        #expect(home.contains("Kepegawaian"))
        #expect(!home.contains("Badan lain"))
    }

    @Test("of every kind of record the history is for those who may read both", arguments: Role.allCases)
    func histories(role: Role) async throws {
        let site = try await TestSite()
        let viewer = try await site.viewer(role)
        for record in try await site.records(of: site.key) {
            let route = Route.recordHistory(site.key.agency, record, before: nil)
            let status = await site.get(route, as: role).status
            let may = AccessPolicy.meets(route.need, viewer)
            #expect(may ? status == .ok : [.notFound, .forbidden].contains(status), "\(route): \(status)")
        }
        for record in try await site.records(of: site.foreign) {
            let route = Route.recordHistory(site.foreign.agency, record, before: nil)
            #expect(await site.get(route, as: role).status == .notFound, "\(route)")
        }
    }

    /// Whether the site of these tests has what the route names.
    private static func isAnswered(_ route: Route) -> Bool {
        switch route {
        case .importDraft, .importedFile, .position, .person, .helpPicture, .logo, .statementHistory, .differenceFile,
            .difference, .recordHistory:
            false
        default: true
        }
    }

    @Test("every form is refused to every role where it doesn't reach", arguments: Role.allCases)
    func foreignForms(role: Role) async throws {
        let site = try await TestSite()
        let viewer = try await site.viewer(role)
        let mark = try Self.mark()
        for form in EverySubmission.list(site.foreign, mark) {
            switch form.need {
            case .agency, .region:
                #expect(!AccessPolicy.meets(form.need, viewer), "\(form)")
                #expect(await site.post(form, as: role).status == .notFound, "\(form)")
            case .none, .account, .anyRegion, .all: continue
            }
        }
        for form in EverySubmission.list(site.key, mark) where !AccessPolicy.meets(form.need, viewer) {
            #expect([.notFound, .forbidden].contains(await site.post(form, as: role).status), "\(form)")
        }
    }

    @Test("with the right password one gets a session of one's own, and goes on to where one wanted")
    func signsIn() async throws {
        let site = try await TestSite()
        let path = Route.documents(site.key).address
        let answer = await site.post(.signIn, Self.credentials + [(FormField.returning, path)], as: nil)
        #expect(answer.status == .seeOther)
        #expect(answer.headers[.location] == path)
        let cookie = try #require(answer.headers[.setCookie])
        #expect(cookie.contains("HttpOnly"))
        #expect(cookie.contains("SameSite=Lax"))
        #expect(!cookie.contains("Secure"))
        let token = try #require(Self.token(in: answer))
        #expect(await site.answer(path, .get, token: token).status == .ok)
    }

    @Test(
        "one never goes on to another site",
        arguments: ["//example.org", "https://example.org/", "/\\example.org", "/x", "javascript:alert(1)"])
    func staysHere(target: String) async throws {
        let site = try await TestSite()
        let answer = await site.post(.signIn, Self.credentials + [(FormField.returning, target)], as: nil)
        #expect(answer.headers[.location] == "/")
    }

    @Test("a wrong password, an unknown name and a closed account are told alike")
    func wrong() async throws {
        let site = try await TestSite()
        let unknown = await site.post(.signIn, [(FormField.login, "x"), (FormField.password, "x")], as: nil)
        let wrong = await site.post(.signIn, [(FormField.login, "planner"), (FormField.password, "x")], as: nil)
        for answer in [unknown, wrong] {
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains("tidak cocok"))
            #expect(Self.token(in: answer) == nil)
        }
        let long = String(repeating: "x", count: 257)
        let much = await site.post(.signIn, [(FormField.login, "planner"), (FormField.password, long)], as: nil)
        #expect(much.status == .unprocessableContent)
    }

    @Test("after some wrong passwords one waits; then the right one is taken")
    func delays() async throws {
        let site = try await TestSite()
        let wrong: [(StaticString, String)] = [(FormField.login, "planner"), (FormField.password, "x")]
        for _ in 1...4 { #expect(await site.post(.signIn, wrong, as: nil).status == .unprocessableContent) }
        let early = await site.post(.signIn, Self.credentials, as: nil)
        #expect(early.status == .tooManyRequests)
        #expect(early.headers[.retryAfter] == "1")
        site.wait(seconds: 1)
        #expect(await site.post(.signIn, Self.credentials, as: nil).status == .seeOther)
    }

    @Test("when too many hash passwords, one is told to come again")
    func overloaded() async throws {
        let site = try await TestSite(canHash: false)
        let answer = await site.post(.signIn, Self.credentials, as: nil)
        #expect(answer.status == .tooManyRequests)
        #expect(answer.headers[.retryAfter] == "1")
    }

    @Test("a form without its token, or with that of another browser, changes nothing")
    func forged() async throws {
        let site = try await TestSite()
        let token = site.token(of: .planner)
        let path = Submission.signOutEverywhere.address
        for body in ["", "formulir=", "formulir=\(String(repeating: "0", count: 64))"] {
            #expect(await site.answer(path, .post, body: body, token: token).status == .forbidden)
        }
        #expect(await site.get("/").status == .ok)
    }

    @Test("signing in again in a browser ends the session there was, and no other")
    func signsInAgain() async throws {
        let site = try await TestSite()
        let first = try #require(Self.token(in: await site.post(.signIn, Self.credentials, as: nil)))
        let second = try #require(Self.token(in: await site.post(.signIn, Self.credentials, token: first)))
        #expect(await site.answer("/", .get, token: first).status == .seeOther)
        #expect(await site.answer("/", .get, token: second).status == .ok)
        #expect(await site.get("/").status == .ok)
        let wrong: [(StaticString, String)] = [(FormField.login, "planner"), (FormField.password, "x")]
        #expect(await site.post(.signIn, wrong, token: second).status == .unprocessableContent)
        #expect(await site.answer("/", .get, token: second).status == .ok)
    }

    @Test("a name that can't be and no password at all are counted like any other attempt")
    func countsImpossible() async throws {
        for (login, password) in [("a@b", "x"), ("planner", ""), ("", "")] {
            let site = try await TestSite()
            let fields: [(StaticString, String)] = [(FormField.login, login), (FormField.password, password)]
            for _ in 1...4 { #expect(await site.post(.signIn, fields, as: nil).status == .unprocessableContent) }
            #expect(await site.post(.signIn, fields, as: nil).status == .tooManyRequests)
        }
    }

    @Test("ten megabytes in a field are refused, and so is what isn't sent to any form")
    func tooLarge() async throws {
        let site = try await TestSite()
        let answer = await site.post(.signIn, [(FormField.login, String(repeating: "a", count: 10_000_000))], as: nil)
        #expect(answer.status == .contentTooLarge)
        #expect(await site.answer("/x", .post, token: nil).status == .notFound)
    }

    private struct Gone: Error {}

    @Test("a browser that goes away in the middle of a form hasn't sent too much")
    func goesAway() async throws {
        let site = try await TestSite()
        let body = AsyncThrowingStream<ByteBuffer, any Error> { stream in
            stream.yield(ByteBuffer(string: "login=a"))
            stream.finish(throwing: Gone())
        }
        let answer = await site.answer(Submission.signIn.address, .post, body: RequestBody(asyncSequence: body))
        #expect(answer.status == .badRequest)
    }

    @Test("signed out here, the session is over; signed out everywhere, all are")
    func signsOut() async throws {
        let site = try await TestSite()
        let other = try #require(Self.token(in: await site.post(.signIn, Self.credentials, as: nil)))
        #expect(await site.post(.signOut, token: other).status == .seeOther)
        #expect(await site.answer("/", .get, token: other).status == .seeOther)
        #expect(await site.get("/").status == .ok)
        let third = try #require(Self.token(in: await site.post(.signIn, Self.credentials, as: nil)))
        #expect(await site.post(.signOutEverywhere, token: third).status == .seeOther)
        #expect(await site.get("/").status == .seeOther)
    }

    @Test("a session is over after twelve hours")
    func expires() async throws {
        let site = try await TestSite()
        site.wait(seconds: 12 * 3600 - 1)
        #expect(await site.get("/").status == .ok)
        site.wait(seconds: 1)
        #expect(await site.get("/").status == .seeOther)
    }

    @Test("a new password ends the sessions elsewhere; this browser gets a new one")
    func changesPassword() async throws {
        let site = try await TestSite()
        let elsewhere = try #require(Self.token(in: await site.post(.signIn, Self.credentials, as: nil)))
        let fields: [(StaticString, String)] = [
            (FormField.password, TestSite.password), (FormField.newPassword, "sandi-yang-baru"),
            (FormField.repeatedPassword, "sandi-yang-baru"),
        ]
        let answer = await site.post(.changePassword, fields)
        let token = try #require(Self.token(in: answer))
        #expect(await site.answer("/", .get, token: token).status == .ok)
        #expect(await site.get("/").status == .seeOther)
        #expect(await site.answer("/", .get, token: elsewhere).status == .seeOther)
        #expect(await site.post(.signIn, Self.credentials, as: nil).status == .unprocessableContent)
    }

    @Test("a wrong present password or a poor new one is said")
    func refusesPassword() async throws {
        let site = try await TestSite()
        let wrong: [(StaticString, String)] = [
            (FormField.password, "x"), (FormField.newPassword, "sandi-yang-baru"),
            (FormField.repeatedPassword, "sandi-yang-baru"),
        ]
        #expect(await site.post(.changePassword, wrong).status == .unprocessableContent)
        let poor: [(StaticString, String)] = [
            (FormField.password, TestSite.password), (FormField.newPassword, "pendek"),
            (FormField.repeatedPassword, "pendek"),
        ]
        #expect(await site.post(.changePassword, poor).status == .unprocessableContent)
        // Whoever made the present one would go on knowing it.
        let same = [FormField.password, FormField.newPassword, FormField.repeatedPassword].map {
            ($0, TestSite.password)
        }
        #expect(await site.post(.changePassword, same).status == .unprocessableContent)
        #expect(await site.get("/").status == .ok)
    }

    @Test("behind https the cookie is sent by https alone, and to this host alone")
    func secure() async throws {
        let site = try await TestSite(address: SiteAddress(publicURL: "https://selaras.example.go.id"))
        let answer = await site.post(.signIn, Self.credentials, as: nil)
        let cookie = try #require(answer.headers[.setCookie])
        #expect(cookie.hasPrefix("__Host-sesi="))
        #expect(cookie.contains("; Secure"))
        #expect(cookie.contains("Path=/"))
    }

    @Test("only a trusted proxy is believed where a request comes from")
    func proxies() throws {
        let name = try #require(HTTPField.Name("X-Forwarded-For"))
        let headers: HTTPFields = [name: "6.6.6.6, 10.0.0.7"]
        let address = SiteAddress(trustedProxies: ["127.0.0.1"])
        #expect(address.client(headers, connected: "127.0.0.1") == "10.0.0.7")
        #expect(address.client(headers, connected: "10.9.9.9") == "10.9.9.9")
        #expect(address.client([:], connected: "127.0.0.1") == "127.0.0.1")
        #expect(SiteAddress.proxy("0:0:0:0:0:0:0:1") == "::1")
        #expect(SiteAddress.proxy("10.0.0.1") == "10.0.0.1")
        for name in ["localhost", "", "10.0.0", "10.0.0.1:80", "[::1]"] { #expect(SiteAddress.proxy(name) == nil) }
    }
}
