import Application
import Documents
import Domain
import HTTPTypes
import Hummingbird
import NIOCore
import Store
import Synchronization
import Testing
import WebUI

@testable import WebServer

@Suite("Answering requests")
struct SiteResponderTests {
    @Test(
        "every page of the register is there",
        arguments: [
            { _ in .home }, { .plan($0, part: nil) }, { .findings($0, FindingFilter(severity: .error)) },
            { .documents($0) },
            { .preview($0, DocumentDefinitionID("perjanjian-kinerja"), .asStated) }, { _ in .health },
            { _ in .account },
            { _ in .asset("selaras.css") },
        ] as [@Sendable (DossierKey) -> Route])
    func answers(route: @Sendable (DossierKey) -> Route) async throws {
        let site = try await TestSite()
        #expect(await site.get(route(site.key)).status == .ok)
    }

    @Test(
        "what there isn't is not found, in words",
        arguments: [
            "/x", "/aset/../Package.swift", "/aset/fremd.css", "/aset/bootstrap.min.css",
            "/rencana/x/y/z", "/administrasi/x",
        ])
    func notFound(path: String) async throws {
        let site = try await TestSite()
        let answer = await site.get(path)
        #expect(answer.status == .notFound)
        #expect(answer.text.contains("<h1>"))
    }

    @Test("a document or a dossier that there isn't is not found")
    func unknownDocument() async throws {
        let site = try await TestSite()
        #expect(await site.get(.preview(site.key, DocumentDefinitionID("x"), .asStated)).status == .notFound)
        let other = DossierKey(agency: site.key.agency, dossier: site.foreign.dossier)
        #expect(await site.get(.plan(other, part: nil)).status == .notFound)
    }

    @Test("where the register can't be read, its page says so with its style sheets, and the server is there")
    func unreadableRegister() async throws {
        let fresh = try await TestSite()
        let known = try await TestSite()
        _ = await known.post(.changeName, [(FormField.displayName, "Kinerja Contoh")], as: .administrator)
        _ = await known.get("/")
        known.wait(seconds: 61)
        for (site, name) in [(fresh, SiteSettings.standardName), (known, "Kinerja Contoh")] {
            site.faults.reading.withLock { $0 = .damaged(place: "memori", detail: "x") }
            let answer = await site.get("/")
            #expect(answer.status == .internalServerError)
            #expect(answer.text.contains("Basis data Selaras rusak"))
            // Where it lies is for whoever runs the server.
            #expect(!answer.text.contains("memori"))
            #expect(answer.text.contains(name))
            #expect(site.faults.logged.count == 1)
            for path in ["/aset/selaras.css", "/health"] { #expect(await site.get(path).status == .ok, "\(path)") }
        }
    }

    @Test("settings that can't be read now are those that were read last")
    func keepsSettings() async throws {
        let site = try await TestSite()
        _ = await site.post(.changeName, [(FormField.displayName, "Kinerja Contoh")], as: .administrator)
        #expect(await site.get("/bantuan").status == .ok)
        site.wait(seconds: 61)
        site.faults.reading.withLock { $0 = .busy(place: "memori") }
        let answer = await site.get("/bantuan", as: nil)
        #expect(answer.status == .ok)
        #expect(answer.text.contains("Kinerja Contoh"))
    }

    @Test(
        "where nothing can be written one goes on reading, and whoever runs the server learns of it",
        arguments: [StoreFault.full(place: "memori"), .readOnly(place: "memori")])
    func readsOnFullDisk(fault: StoreFault) async throws {
        let site = try await TestSite()
        #expect(await site.get("/").status == .ok)
        site.faults.writing.withLock { $0 = fault }
        for count in [0, 1, 1, 1, 1, 1, 2] {
            #expect(await site.get("/").status == .ok)
            #expect(site.faults.logged.count == count)
            site.wait(seconds: count == 0 ? 5 * 60 : 61)
        }
        #expect(site.faults.logged.allSatisfy { $0.contains("memori") })
        site.wait(seconds: 12 * 3600)
        #expect(await site.get("/").status == .seeOther)
    }

    @Test("a change that can't be written says so, and not where the register lies")
    func tellsNoPlace() async throws {
        let site = try await TestSite()
        site.faults.writing.withLock { $0 = .full(place: "/srv/rahasia/r.sqlite") }
        let answer = await site.post(.signOut)
        #expect(answer.status == .internalServerError)
        #expect(answer.text.contains("Perubahan tidak disimpan"))
        #expect(answer.text.contains("Kosongkan ruang"))
        #expect(!answer.text.contains("rahasia"))
        #expect(site.faults.logged.contains { $0.contains("/srv/rahasia/r.sqlite") })
        let faults: [StoreFault] = [
            .busy(place: "/srv"), .contradiction(detail: "/srv"), .damaged(place: "/srv", detail: "/srv"),
            .damagedRecord("/srv"), .failed(place: "/srv", detail: "/srv"), .foreign(place: "/srv"),
            .full(place: "/srv"), .missing(place: "/srv"), .newerSchema(place: "/srv", found: 2, known: 1),
            .occupied(place: "/srv"), .otherSecret(place: "/srv"), .readOnly(place: "/srv"),
            .unopenable(place: "/srv", detail: "/srv"),
        ]
        for fault in faults { #expect(!fault.forEverybody.message.id.contains("/srv")) }
    }

    @Test("bytes that are no text are refused, and nothing of them is kept", arguments: ["%FF%FE", "a%00b"])
    func refusesBytes(name: String) async throws {
        let site = try await TestSite()
        let fields = "\(FormField.displayName)=Dinas\(name)"
        let answer = await site.post(.changeName, coded: fields, as: .administrator)
        #expect(answer.status == .badRequest)
        #expect(!(await site.get("/").text.contains("Dinas")))
    }

    @Test("what only forms are sent to can't be opened, and says what it is for")
    func sendsOnly() async throws {
        let site = try await TestSite()
        for form in [
            Submission.signOut,
            .confirmImport(
                ImportDraftKey(
                    agency: site.key.agency,
                    draft: ImportDraftID(
                        site.key.dossier.value))),
        ] {
            let answer = await site.get(form.address)
            #expect(answer.status == .methodNotAllowed)
            #expect(answer.headers[.allow] == "POST")
        }
        let both = await site.get(Submission.signIn.address, as: nil, .put)
        #expect(both.status == .methodNotAllowed)
        #expect(both.headers[.allow] == "GET, HEAD, POST")
        #expect(await site.get("/x", as: .planner, .post).status == .notFound)
    }

    @Test("nothing is sent to a page", arguments: [HTTPRequest.Method.post, .put, .delete])
    func readsOnly(method: HTTPRequest.Method) async throws {
        let answer = await (try await TestSite()).get("/", as: .planner, method)
        #expect(answer.status == .methodNotAllowed)
        #expect(answer.headers[.allow] == "GET, HEAD")
    }

    @Test("a page the browser has already is not sent again, in another language it is")
    func notModified() async throws {
        let site = try await TestSite()
        let path = Route.findings(site.key, .all).address
        let tag = try #require(await site.get(path).headers[.eTag])
        let again = await site.get(path, headers: [.ifNoneMatch: "\"x\", \(tag)"])
        #expect(again.status == .notModified)
        #expect(again.bytes.isEmpty)
        for known in ["*", String(tag.dropFirst(2)), "\(tag) , \"x\"", "W/\"y\",\t\(tag)\t,\"x\""] {
            #expect(await site.get(path, headers: [.ifNoneMatch: known]).status == .notModified, "\(known)")
        }
        for other in ["x", "\"*\"", "W/\"", String(tag.dropLast()), "\"\"", "**x"] {
            #expect(await site.get(path, headers: [.ifNoneMatch: other]).status == .ok, "\(other)")
        }
        #expect(await site.get(path, as: .secretary, headers: [.ifNoneMatch: tag]).status == .ok)
        let english = await site.get(path, headers: [.ifNoneMatch: tag, .cookie: "bahasa=en"])
        #expect(english.status == .ok)
        #expect(english.text.contains("lang=\"en\""))
    }

    @Test("a document comes as a file with a policy of its own, or says why it can't")
    func files() async throws {
        let site = try await TestSite()
        let id = DocumentDefinitionID("perjanjian-kinerja")
        let word = await site.get(.file(site.key, id, .asStated, .docx))
        #expect(word.text == "perjanjian-kinerja")
        let name = "perjanjian-kinerja-kepegawaian-kabupaten-contoh-2025-sebagaimana-tertulis.docx"
        #expect(word.headers[.contentDisposition] == "attachment; filename=\"\(name)\"")
        let page = await site.get(.file(site.key, id, .asComputed, .html))
        #expect(page.headers[.contentSecurityPolicy]?.contains("sandbox") == true)
        let print = await site.get(.file(site.key, id, .asStated, .pdf))
        #expect(print.status == .internalServerError)
        #expect(print.text.contains("Typst tidak ditemukan"))
        #expect(site.faults.logged.count == 1)
        #expect(site.faults.logged.allSatisfy { $0.contains("Typst") })
        let english = await site.get(
            Route.file(site.key, id, .asStated, .pdf).address, headers: [.cookie: "\(Visit.languageCookie)=en"])
        #expect(english.text.contains("Typst is not there"))
    }

    @Test("every answer is protected, and only the application's own scripts run")
    func protected() async throws {
        let response = await (try await TestSite()).get("/").response(toHead: false)
        let policy = response.headers[.contentSecurityPolicy] ?? ""
        #expect(policy.contains("default-src 'none'"))
        #expect(!policy.contains("unsafe"))
        #expect(policy.contains("script-src 'self';"))
        #expect(response.headers[.xContentTypeOptions] == "nosniff")
        #expect(response.headers.contains { $0.name.rawName == "Referrer-Policy" && $0.value == "same-origin" })
    }

    @Test("asked for its head only, a page tells its length and sends nothing")
    func head() async throws {
        let response = await (try await TestSite()).get("/", as: .planner, .head).response(toHead: true)
        #expect(response.headers[.contentLength].flatMap(Int.init).map { $0 > 100 } == true)
        #expect(response.body.contentLength == 0)
    }

    @Test("a page that is the same for everyone is made once, and differs in its frame alone")
    func shared() async throws {
        let site = try await TestSite()
        let planner = await site.get(.figures(site.key))
        let reader = await site.get(.figures(site.key), as: .reader)
        #expect(planner.body.parts.count == 3)
        #expect(planner.body.parts[1].bytes == reader.body.parts[1].bytes)
        #expect(planner.bytes != reader.bytes)
        #expect(planner.headers[.eTag] != reader.headers[.eTag])
        #expect(await site.get(.preview(site.key, DocumentDefinitionID("x"), .asStated)).status == .notFound)
    }

    @Test("a path that ends with a slash leads to the one without, so that links beside it hold")
    func slashes() async throws {
        let site = try await TestSite()
        let answer = await site.get(Route.positions(site.key).address + "/")
        #expect(answer.status == .seeOther)
        #expect(answer.headers[.location] == Route.positions(site.key).address)
        #expect(await site.get("/").status == .ok)
    }

    @Test("what stands around a page that is kept is another as soon as it says something else")
    func frames() async throws {
        let site = try await TestSite()
        let first = await site.get(.figures(site.key)).text
        #expect(!first.contains("Kinerja Contoh"))
        #expect(
            await site.post(.changeName, [(FormField.displayName, "Kinerja Contoh")], as: .administrator).status
                == .seeOther)
        let named = await site.get(.figures(site.key)).text
        #expect(named.contains("Kinerja Contoh"))
        let other = await site.get(.figures(site.key), as: .reader).text
        #expect(other != named)
        #expect(await site.get(.figures(site.key)).text == named)
    }

    @Test("whoever takes gzip gets less, under the same tag; others get the plain page")
    func packed() async throws {
        let site = try await TestSite()
        let answer = await site.get(.figures(site.key))
        let packed = answer.response(toHead: false, allowsGzip: true)
        let plain = answer.response(toHead: false)
        #expect(packed.headers[.contentEncoding] == "gzip")
        #expect(plain.headers[.contentEncoding] == nil)
        #expect(packed.headers[.eTag] == plain.headers[.eTag])
        #expect(packed.headers[.vary] == "Cookie, Accept-Encoding")
        #expect(plain.headers[.contentLength] == "\(answer.bytes.count)")
        let length = try #require(packed.headers[.contentLength].flatMap(Int.init))
        #expect(length < answer.bytes.count)
        let file = await site.get(.file(site.key, DocumentDefinitionID("perjanjian-kinerja"), .asStated, .docx))
        #expect(file.response(toHead: false, allowsGzip: true).headers[.contentEncoding] == nil)
    }

    @Test("a style sheet the browser has already is not sent again")
    func assets() async throws {
        let site = try await TestSite()
        let sheet = await site.get(.asset("selaras.css"), as: nil)
        let tag = try #require(sheet.headers[.eTag])
        let again = await site.get(
            Route.asset("selaras.css").address, as: nil, headers: [.ifNoneMatch: tag])
        #expect(again.status == .notModified)
        #expect(await site.get(.asset("rahasia.txt"), as: nil).status == .notFound)
        let icon = await site.get(.asset(PageShell.icon), as: nil)
        #expect(icon.headers[.contentType] == "image/svg+xml")
        #expect(icon.headers[.cacheControl] == sheet.headers[.cacheControl])
    }

    @Test("the list of agencies can be searched, and a page beyond its end is empty")
    func list() async throws {
        let site = try await TestSite()
        #expect(await site.get(.agencies(words: "kepegawai", page: 0)).text.contains("Kepegawaian"))
        let none = await site.get(.agencies(words: "<b>'%", page: 0)).text
        #expect(!none.contains("<b>'"))
        #expect(!none.contains("class=\"card\""))
        #expect(await site.get(.agencies(words: nil, page: 9_999_999)).status == .ok)
    }

    @Test("the language is kept, and one comes back to where one was; never elsewhere")
    func language() async throws {
        let site = try await TestSite()
        let plan = Route.plan(site.key, part: EntryID("P1")).address
        let here = await site.get("/bahasa/en", headers: [.referer: "http://localhost" + plan])
        #expect(here.status == .seeOther)
        #expect(here.headers[.location] == plan)
        #expect(here.headers[.setCookie]?.hasPrefix("bahasa=en;") == true)
        for elsewhere in [
            "http://example.org/x", "http://localhost//example.org", "http://localhost/%2F/example.org",
            "http://localhost/x://localhost//example.org", "http://example.org/?http://localhost/akun",
            "http://localhost.example.org/akun",
        ] {
            #expect(await site.get("/bahasa/id", headers: [.referer: elsewhere]).headers[.location] == "/")
        }
    }

    @Test(
        "another fiscal year leads from a plan to that of the year, the same page of it, and home where there is none")
    func years() async throws {
        let site = try await TestSite()
        var next = TestSite.dossier
        next.period = 2026...2026
        guard
            case .added(let other) = try await site.store.port.add(ImportProposal(dossier: next), .init(author: "uji"))
        else {
            Issue.record("not added")
            return
        }
        func chosen(_ year: Int, at route: Route, as role: Role = .planner) async -> String? {
            await site.get(Route.year(year).address, as: role, headers: [.referer: "http://localhost" + route.address])
                .headers[.location]
        }
        #expect(await chosen(2026, at: .figures(site.key)) == Route.figures(other).address)
        #expect(await chosen(2026, at: .plan(site.key, part: EntryID("P1"))) == Route.plan(other, part: nil).address)
        let part = Route.plan(site.key, part: EntryID("P1"))
        #expect(await chosen(2025, at: part) == part.address)
        #expect(await chosen(2030, at: .findings(site.key, .all)) == "/")
        #expect(await chosen(2026, at: .account) == Route.account.address)
        #expect(await chosen(2026, at: .figures(site.foreign)) == "/")
    }

    @Test("a script that changes a part of a page is told to open the page to sign in, or that of the fault")
    func scripts() async throws {
        let site = try await TestSite()
        let script = try #require(HTTPField.Name("HX-Request"))
        let target = try #require(HTTPField.Name("HX-Redirect"))
        let part = Route.plan(site.key, part: EntryID("P1")).address
        let expired = await site.get(part, as: nil, headers: [script: "true"])
        #expect(expired.status == .noContent)
        #expect(expired.headers[target] == Route.signIn(returning: part).address)
        let gone = Route.plan(site.foreign, part: nil).address
        #expect(await site.get(gone, headers: [script: "true"]).headers[target] == gone)
        #expect(await site.get(Route.plan(site.key, part: nil).address, headers: [script: "true"]).status == .ok)
    }

    @Test("the page that answers a form stands where the form was sent; another language leads to the form's page")
    func languageAfterForm() async throws {
        let site = try await TestSite()
        let mark = try #require(FindingMark(bytes: Array(repeating: 7, count: FindingMark.byteCount)))
        for form in EverySubmission.list(site.key, mark) {
            let answer = await site.get("/bahasa/en", headers: [.referer: "http://localhost" + form.address])
            let target = try #require(answer.headers[.location])
            #expect(Route(within: target) == (Route(within: form.address)), "\(form)")
            #expect(target != "/" || form == .signOut, "\(form)")
        }
    }

    @Test(
        "a number of any size in an address is a page or none",
        arguments: ["\(Int.min)", "\(Int.max)", "99999999999999999999", "-1", "0", "999999999", "1000000000", "+1"])
    func numbers(text: String) async throws {
        let site = try await TestSite()
        let figures = Route.statementHistory(
            StatementAddress(dossier: site.key, entry: EntryID("P1"), index: 77)
        ).address
        let paths =
            ["/perangkat-daerah?halaman=", Route.periods(site.key.agency.region, page: 0).address + "?halaman="]
            + [Route.difference(site.key, from: nil, to: nil), .documents(site.key)].flatMap { route in
                ["dari", "ke", "revisi"].map { "\(route.address)?\($0)=" }
            } + [
                Route.history(site.key, before: nil).address + "?sebelum=",
                Route.auditLog(site.key.agency, before: nil).address + "?sebelum=",
                Route.cascade(site.key, CascadeFocus()).address + "?sampai=", Route.year(nil).address + "/",
                figures.replacing("angka=77", with: "angka="), Route.imports(site.key.agency).address + "?baris=",
            ]
        for path in paths {
            let status = await site.get(path + text, as: .administrator).status
            #expect([.ok, .notFound, .seeOther, .forbidden].contains(status), "\(path)\(text): \(status)")
        }
    }

    @Test("a register that can't be read, or too much at once, is said with the number of the request")
    func faults() async throws {
        let broken = try await TestSite { register in
            RegisterPort(
                agencies: { () throws(StoreFault) in throw .damaged(place: "a.sqlite", detail: "x") },
                addAgency: register.addAgency, add: register.add, load: register.load, version: register.version,
                correct: register.correct)
        }
        let damaged = await broken.get(.account)
        #expect(damaged.status == .internalServerError)
        #expect(damaged.text.contains("17"))
        let busy = try await TestSite(background: BackgroundPort { _ in false })
        let full = await busy.get(.findings(busy.key, .all))
        #expect(full.status == .serviceUnavailable)
        #expect(full.headers[.retryAfter] == "5")
    }
}
