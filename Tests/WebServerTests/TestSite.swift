import Application
import Crypto
import Documents
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Store
import StoreSQLite
import WebUI

@testable import WebServer

/// The web application over a register in memory: two agencies of two regions, an account for each role at the first.
struct TestSite {
    /// The dossier that the accounts' roles reach.
    let key: DossierKey
    /// One of another region, out of their reach.
    let foreign: DossierKey
    let store: RegisterStore
    let uploads = TestUploads()
    let faults = TestFaults()
    private let services: SiteServices
    private let clock: TestClock
    private let tokens: [Role: SessionToken]

    static let password = "sandi-untuk-uji"

    static let dossier = TestSite.dossier(of: "Kepegawaian", in: "Contoh")

    /// - Parameters:
    ///   - register: what the pages read of, made of the real one.
    ///   - hashing: false where as many hash passwords as can.
    init(
        edition: UInt32 = 1, background: BackgroundPort = .atOnce, address: SiteAddress = SiteAddress(),
        canHash: Bool = true, register: (RegisterPort) -> RegisterPort = { $0 }
    ) async throws {
        let clock = TestClock()
        let digest = DigestPort { Array(SHA256.hash(data: $0)) }
        let seal = AuditSeal { digest.sha256($0) }
        store = try await RegisterStore.open(
            try SQLiteDatabase(inMemory: "memori"), seal: seal, clock: clock.port, random: .system)
        key = try await Self.add(Self.dossier, to: store)
        foreign = try await Self.add(Self.dossier(of: "Badan lain", in: "Jauh"), to: store)
        let passwords = Self.passwords(canHash: canHash)
        let access = AccessServices(
            accounts: faults.accounts(store.accountPort), passwords: passwords, digest: digest, random: .system,
            clock: clock.port, log: faults.log)
        var tokens: [Role: SessionToken] = [:]
        for role in Role.allCases {
            let account = try await Self.open(role, at: key.agency, in: store)
            tokens[role] = try await access.sessions.begin(for: account)
        }
        self.tokens = tokens
        self.clock = clock
        let port = register(store.port)
        let dossiers = ReadDossier(register: port, background: background)
        let records = RecordServices(
            list: store.listPort, dossiers: dossiers, notes: store.findingNotePort, people: store.peoplePort,
            accounts: store.accountPort, audit: store.auditPort, drafts: store.importPort,
            revisions: ReadRevision(
                register: port, port: store.revisionPort, notes: store.findingNotePort, digest: digest,
                background: background), digest: digest, clock: clock.port)
        let imports = ImportServices(
            drafts: store.importPort, register: port, reading: uploads.reading, source: uploads.source,
            folders: uploads.folders, code: TestUploads.code, background: background)
        let list = ListAgencies(
            list: store.listPort, register: port, findings: records.findings, background: background)
        services = SiteServices(
            register: port, settings: KeepSettings(port: faults.settings(store.settingsPort), clock: clock.port),
            access: access,
            address: address, list: list,
            home: OpenHome(
                list: list, findings: records.findings, notes: store.findingNotePort,
                drafts: ListOpenImports(drafts: store.importPort, reviewing: imports.reviewing),
                people: records.people, accounts: store.accountPort),
            dossiers: dossiers, records: records, imports: imports,
            documents: DocumentPort { document, format in
                format == .pdf
                    ? .failure(
                        .init(
                            text: .init(id: "Typst tidak ditemukan", en: "Typst is not there"), isOfServer: true))
                    : .success(Array(Self.lines(of: document).joined(separator: "\n").utf8))
            }, background: background, asset: { ["selaras.css", PageShell.icon].contains($0) ? [1] : nil },
            log: faults.log, edition: edition)
    }

    /// What settings decide of a document.
    private static func lines(of document: Document) -> [String] {
        let address = document.letterhead?.address ?? []
        return [document.id.text] + address
            + [document.cover?.emblem, document.letterhead?.emblem].compactMap {
                $0.map { "lambang, \($0.bytes.count) byte" }
            }
    }

    /// Lets time go by.
    func wait(seconds: Int64) { clock.advance(seconds: seconds) }

    /// The findings of the dossier with the notes on them.
    func noted() async throws -> NotedDossier? { try await services.records.findings.run(key) }

    func token(of role: Role) -> SessionToken? { tokens[role] }

    func viewer(_ role: Role) async throws -> Viewer? {
        guard let token = tokens[role] else { return nil }
        return try await services.access.sessions.run(token)?.viewer
    }

    // MARK: Asking

    /// - Parameter role: whose browser asks; nil is a stranger's.
    func get(
        _ path: String, as role: Role? = .planner, _ method: HTTPRequest.Method = .get, headers: HTTPFields = [:]
    ) async -> Answer {
        await answer(path, method, headers: headers, token: role.flatMap { tokens[$0] })
    }

    func get(_ route: Route, as role: Role? = .planner) async -> Answer { await get(route.address, as: role) }

    /// Sends a form as a page would have made it.
    ///
    /// - Parameter token: of the browser; else that of the role.
    func post(
        _ submission: Submission, _ fields: [(StaticString, String)] = [], as role: Role? = .planner,
        token: SessionToken? = nil, headers: HTTPFields = [:]
    ) async -> Answer {
        await post(
            submission, named: fields.map { ("\($0.0)", $0.1) }, as: role, token: token, headers: headers)
    }

    /// - Parameter fields: also those whose names are made while a page is.
    func post(
        _ submission: Submission, named fields: [(String, String)], as role: Role? = .planner,
        token: SessionToken? = nil, headers: HTTPFields = [:]
    ) async -> Answer {
        let body = fields.map { "\($0.0)=\(Self.encoded($0.1))" }.joined(separator: "&")
        return await post(submission, coded: body, as: role, token: token, headers: headers)
    }

    /// - Parameter fields: as they are sent.
    func post(
        _ submission: Submission, coded fields: String, as role: Role? = .planner, token: SessionToken? = nil,
        headers: HTTPFields = [:]
    ) async -> Answer {
        let token = token ?? role.flatMap { tokens[$0] } ?? SessionToken(random: .system)
        let body = "\(FormField.token)=\(services.access.sessions.formToken(token).text)&" + fields
        return await answer(submission.address, .post, headers: headers, body: body, token: token)
    }

    /// Sends a form with one file, as the page of imports makes it.
    ///
    /// - Parameters:
    ///   - form: the whole body, made of the token; the usual one by default.
    ///   - type: the type of the body.
    func upload(
        _ text: String, named name: String = "rencana.txt", to agency: AgencyKey? = nil, as role: Role = .planner,
        type: String = "multipart/form-data; boundary=batas", form: ((String) -> String)? = nil
    ) async -> Answer {
        guard let token = tokens[role] else { return Answer(status: .internalServerError) }
        let usual = { (token: String) in
            Self.part("name=\"\(FormField.token)\"", token)
                + Self.part("name=\"\(FormField.files)\"; filename=\"\(name)\"", text) + "--batas--\r\n"
        }
        let body = (form ?? usual)(services.access.sessions.formToken(token).text)
        return await answer(
            Submission.uploadDocuments(agency ?? key.agency).address, .post, headers: [.contentType: type], body: body,
            token: token)
    }

    /// A part of such a form.
    static func part(_ disposition: String, _ content: String) -> String {
        "--batas\r\nContent-Disposition: form-data; \(disposition)\r\n\r\n\(content)\r\n"
    }

    /// Sends a form with one file of any bytes.
    func upload(_ bytes: [UInt8], to submission: Submission, field: StaticString, as role: Role) async -> Answer {
        guard let token = tokens[role] else { return Answer(status: .internalServerError) }
        let form = services.access.sessions.formToken(token).text
        let head = "--batas\r\nContent-Disposition: form-data; name=\"\(field)\"; filename=\"berkas\"\r\n\r\n"
        let start = Self.part("name=\"\(FormField.token)\"", form) + head
        return await answer(
            submission.address, .post, headers: [.contentType: "multipart/form-data; boundary=batas"],
            bytes: Array(start.utf8) + bytes + Array("\r\n--batas--\r\n".utf8), token: token)
    }

    func answer(
        _ path: String, _ method: HTTPRequest.Method, headers: HTTPFields = [:], body: String = "",
        token: SessionToken?, connected: String = "127.0.0.1"
    ) async -> Answer {
        await answer(path, method, headers: headers, bytes: Array(body.utf8), token: token, connected: connected)
    }

    private func answer(
        _ path: String, _ method: HTTPRequest.Method, headers: HTTPFields, bytes: [UInt8], token: SessionToken?,
        connected: String = "127.0.0.1"
    ) async -> Answer {
        var headers = headers
        if let token {
            let others = headers[.cookie].map { "; " + $0 } ?? ""
            headers[.cookie] = "\(services.address.sessionCookie)=\(token.text)\(others)"
        }
        return await answer(
            path, method, headers: headers, body: RequestBody(buffer: ByteBuffer(bytes: bytes)), connected: connected)
    }

    /// - Parameter body: as it comes in.
    func answer(
        _ path: String, _ method: HTTPRequest.Method, headers: HTTPFields = [:], body: RequestBody,
        connected: String = "127.0.0.1"
    ) async -> Answer {
        let head = HTTPRequest(
            method: method, scheme: "http", authority: "localhost", path: path, headerFields: headers)
        let request = Request(head: head, body: body)
        return await SiteResponder(services: services).answer(to: request, requestID: "17", connected: connected)
    }

    // MARK: Filling

    private static func dossier(of agency: String, in region: String) -> Dossier {
        let home = Agency(name: agency, region: RegionalGovernment(kind: .regency, name: region))
        var plan = DossierBuilder(agency: home, period: 2025...2025)
        plan.beginDocument(.actionPlan, year: 2025, file: "a.txt")
        let program = plan.addNode(.program, name: "Program")
        let indicator = plan.addIndicator(of: program, name: "Jumlah SK", unit: "SK")
        plan.target(indicator, "300", year: 2025)
        plan.quarters(indicator, ["70", "70", "70", "70"], year: 2025)
        plan.beginDocument(.individualIndicators, year: 2025, file: "iki.txt")
        plan.addRow(of: plan.addPosition("Kepala Badan", kind: .seniorLeadership), result: "Layanan membaik")
        return plan.build()
    }

    private static func add(_ dossier: Dossier, to store: RegisterStore) async throws -> DossierKey {
        switch try await store.port.add(ImportProposal(dossier: dossier), Authorship(author: "uji")) {
        case .added(let key), .present(let key): return key
        case .nameless: throw StoreFault.contradiction(detail: "tanpa nama")
        }
    }

    private static func open(_ role: Role, at home: AgencyKey, in store: RegisterStore) async throws -> Account {
        let scope: RoleAssignment.Scope = role.isRegional ? .region(home.region) : .agency(home)
        guard let login = Login(role.rawValue), let assignment = RoleAssignment(role, scope) else {
            throw StoreFault.contradiction(detail: role.rawValue)
        }
        let hash = PasswordHash(text: String(decoding: Self.password.utf8.reversed(), as: UTF8.self))
        let opening = AccountOpening(
            home: home, login: login, name: role.title.id, assignments: [assignment], password: hash)
        guard let id = try await store.accountPort.open(opening, Authorship(author: "uji")) else {
            throw StoreFault.contradiction(detail: role.rawValue)
        }
        _ = try await store.accountPort.change(.password(hash), home, id, nil, Authorship(author: "uji"))
        return Account(id: id, home: home, login: login, name: role.title.id)
    }

    /// Quick, and good enough for a test: Argon2id has tests of its own.
    private static func passwords(canHash: Bool) -> PasswordPort {
        PasswordPort(
            hash: { password in
                canHash ? PasswordHash(text: String(decoding: password.bytes.reversed(), as: UTF8.self)) : nil
            },
            verify: { password, hash in
                canHash ? hash?.text == String(decoding: password.bytes.reversed(), as: UTF8.self) : nil
            })
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}

extension Answer {
    /// What it shows.
    var text: String { String(decoding: bytes, as: UTF8.self) }
}
