import Application
import Documents
import Domain
import HTTPTypes
import Hummingbird
import NIOCore
import Testing
import WebUI

@testable import WebServer

@Suite("Answering requests")
struct SiteResponderTests {
    private static let id = UUIDv7(at: Timestamp(milliseconds: 0), random: (0, 0))
    private static let key = DossierKey(
        agency: AgencyKey(region: RegionID(id), agency: AgencyID(id)), dossier: DossierID(id))

    private static let dossier: Dossier = {
        var plan = DossierBuilder(agency: Agency(name: "Badan"), period: 2025...2025)
        plan.beginDocument(.actionPlan, year: 2025, file: "a.txt")
        let program = plan.addNode(.program, name: "Program")
        plan.target(plan.addIndicator(of: program, name: "Jumlah SK", unit: "SK"), "300", year: 2025)
        return plan.build()
    }()

    private static let version = DossierVersion(generation: RegisterID(id), revision: 4)

    private static func register(_ fault: StoreFault?) -> RegisterPort {
        RegisterPort(
            agencies: { () throws(StoreFault) in
                if let fault { throw fault }
                let line = RegisteredAgency.DossierLine(key: key, period: 2025...2025, revision: 4)
                return [RegisteredAgency(key: key.agency, agency: dossier.agency, dossiers: [line])]
            },
            add: { _, _ throws(StoreFault) in .nameless },
            load: { asked throws(StoreFault) in
                asked == key ? StoredDossier(key: key, version: version, dossier: dossier) : nil
            },
            version: { asked throws(StoreFault) in asked == key ? version : nil },
            correct: { _, _ throws(StoreFault) in .gone })
    }

    private func answer(
        _ path: String, _ method: HTTPRequest.Method = .get, headers: HTTPFields = [:], fault: StoreFault? = nil,
        background: BackgroundPort = .atOnce, edition: UInt32 = 1
    ) async -> Answer {
        let register = Self.register(fault)
        let services = SiteServices(
            register: register, dossiers: ReadDossier(register: register, background: background),
            documents: DocumentPort { document, format in
                format == .pdf
                    ? .failure(.init(text: "Typst tidak ditemukan")) : .success(Array("\(document.id)".utf8))
            }, background: background, asset: { $0 == "selaras.css" ? [1] : nil }, log: { _ in }, edition: edition)
        let head = HTTPRequest(
            method: method, scheme: "http", authority: "localhost", path: path, headerFields: headers)
        return await SiteResponder(services: services).answer(
            to: Request(head: head, body: RequestBody(buffer: ByteBuffer())), requestID: "17")
    }

    private func text(_ answer: Answer) -> String { String(decoding: answer.bytes, as: UTF8.self) }

    @Test(
        "every page of the register is there",
        arguments: [
            Route.home, .plan(key, part: nil), .findings(key, .error), .documents(key),
            .preview(key, DocumentDefinitionID("perjanjian-kinerja"), .asStated), .health, .asset("selaras.css"),
        ])
    func answers(route: Route) async {
        #expect(await answer(route.address).status == .ok)
    }

    @Test(
        "what there isn't is not found, in words",
        arguments: [
            "/x", "/aset/../Package.swift", "/aset/fremd.css", "/aset/bootstrap.min.css",
            Route.preview(key, DocumentDefinitionID("x"), .asStated).address,
            Route.plan(key, part: nil).address.replacing("0000", with: "1111"),
        ])
    func notFound(path: String) async {
        let answer = await answer(path)
        #expect(answer.status == .notFound)
        #expect(text(answer).contains("<h1>"))
    }

    @Test("nothing can be changed", arguments: [HTTPRequest.Method.post, .put, .delete])
    func readsOnly(method: HTTPRequest.Method) async {
        let answer = await answer("/", method)
        #expect(answer.status == .methodNotAllowed)
        #expect(answer.headers[.allow] == "GET, HEAD")
    }

    @Test("a page the browser has already is not sent again, in another language it is")
    func notModified() async throws {
        let path = Route.findings(Self.key, nil).address
        let tag = try #require(await answer(path).headers[.eTag])
        let again = await answer(path, headers: [.ifNoneMatch: "\"x\", \(tag)"])
        #expect(again.status == .notModified)
        #expect(again.bytes.isEmpty)
        let later = await answer(path, headers: [.ifNoneMatch: tag], edition: 2)
        #expect(later.status == .ok)
        let english = await answer(path, headers: [.ifNoneMatch: tag, .cookie: "bahasa=en"])
        #expect(english.status == .ok)
        #expect(text(english).contains("lang=\"en\""))
    }

    @Test("a document comes as a file with a policy of its own, or says why it can't")
    func files() async {
        let id = DocumentDefinitionID("perjanjian-kinerja")
        let word = await answer(Route.file(Self.key, id, .asStated, .docx).address)
        #expect(text(word) == "perjanjian-kinerja")
        #expect(word.headers[.contentDisposition] == "attachment; filename=\"perjanjian-kinerja.docx\"")
        let page = await answer(Route.file(Self.key, id, .asComputed, .html).address)
        #expect(page.headers[.contentSecurityPolicy]?.contains("sandbox") == true)
        let print = await answer(Route.file(Self.key, id, .asStated, .pdf).address)
        #expect(print.status == .internalServerError)
        #expect(text(print).contains("Typst tidak ditemukan"))
    }

    @Test("every answer is protected, and no page runs a script")
    func protected() async {
        let response = await answer("/").response(toHead: false)
        let policy = response.headers[.contentSecurityPolicy] ?? ""
        #expect(policy.contains("default-src 'none'"))
        #expect(!policy.contains("unsafe"))
        #expect(!policy.contains("script-src"))
        #expect(response.headers[.xContentTypeOptions] == "nosniff")
        #expect(response.headers.contains { $0.name.rawName == "Referrer-Policy" && $0.value == "same-origin" })
    }

    @Test("asked for its head only, a page tells its length and sends nothing")
    func head() async {
        let response = await answer("/", .head).response(toHead: true)
        #expect(response.headers[.contentLength].flatMap(Int.init).map { $0 > 100 } == true)
        #expect(response.body.contentLength == 0)
    }

    @Test("the language is kept, and one comes back to where one was; never elsewhere")
    func language() async {
        let here = await answer("/bahasa/en", headers: [.referer: "http://localhost/rencana/x?a=1"])
        #expect(here.status == .seeOther)
        #expect(here.headers[.location] == "/rencana/x?a=1")
        #expect(here.headers[.setCookie]?.hasPrefix("bahasa=en;") == true)
        let elsewhere = await answer("/bahasa/id", headers: [.referer: "http://example.org/x"])
        #expect(elsewhere.headers[.location] == "/")
    }

    @Test("a register that can't be read, or too much at once, is said with the number of the request")
    func faults() async {
        let damaged = await answer("/", fault: .damaged(place: "a.sqlite", detail: "x"))
        #expect(damaged.status == .internalServerError)
        #expect(text(damaged).contains("17"))
        let full = await answer(Route.findings(Self.key, nil).address, background: BackgroundPort { _ in false })
        #expect(full.status == .serviceUnavailable)
        #expect(full.headers[.retryAfter] == "5")
    }
}
