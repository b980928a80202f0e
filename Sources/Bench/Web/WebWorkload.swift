import Application
import Crypto
import Domain
import Foundation
import Store
import StoreSQLite

/// A register on disk with agencies to show, and somebody who is signed in.
struct WebWorkload {
    private let folder: URL
    let database: String
    /// The header that says who asks.
    let cookie: String
    /// The plan with many rows.
    let key: DossierKey

    private static let author = Authorship(author: "selaras-bench")

    /// - Parameter agencies: how many; the first has the plan with many rows, the others small ones.
    init?(agencies: Int, rows: Int) async throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "selaras-bench-web-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        database = folder.appending(path: "register.sqlite").path
        let secret = SymmetricKey(size: .bits256)
        let digits = secret.withUnsafeBytes { $0.map { String(format: "%02x", $0) }.joined() }
        let isWritten = FileManager.default.createFile(
            atPath: database + ".kunci", contents: Data(digits.utf8), attributes: [.posixPermissions: 0o600])
        guard isWritten else { throw CocoaError(.fileWriteUnknown) }
        let seal = AuditSeal { Array(HMAC<SHA256>.authenticationCode(for: $0, using: secret)) }
        let clock = ClockPort { Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
        let store = try await RegisterStore.open(
            try SQLiteDatabase(path: database, creating: true), seal: seal, clock: clock)
        let register = store.port
        var first: DossierKey?
        for number in 0..<agencies {
            let dossier = WidePlan.dossier(agency: "Badan \(number + 1)", rows: number == 0 ? rows : 12)
            let added = try await register.add(ImportProposal(dossier: dossier), Self.author)
            guard case .added(let key) = added else { return nil }
            first = first ?? key
        }
        guard let first, let cookie = try await Self.signIn(store.accountPort, home: first.agency) else { return nil }
        key = first
        self.cookie = cookie
    }

    /// A reader of the whole region.
    private static func signIn(_ accounts: AccountPort, home: AgencyKey) async throws -> String? {
        guard let login = Login("pembaca"), let role = RoleAssignment(.reader, .region(home.region)) else { return nil }
        let password = PasswordHash(text: "tidak dipakai")
        let opening = AccountOpening(
            home: home, login: login, name: "Pembaca", assignments: [role], password: password)
        guard let account = try await accounts.open(opening, author) else { return nil }
        guard try await accounts.change(.password(password), home, account, nil, author) == .changed else { return nil }
        let token = SessionToken(random: .system)
        let digest = DigestPort { Array(SHA256.hash(data: $0)) }
        try await accounts.beginSession(SessionKey(token, digest: digest), home, account)
        return "Cookie: sesi=\(token.text)"
    }

    /// The address of the plan's figures as a table.
    var figuresPath: String { "/rencana/\(key.agency.region)/\(key.agency.agency)/\(key.dossier)?tampilan=tabel" }

    /// Removes its files.
    func finish() { try? FileManager.default.removeItem(at: folder) }

    /// A folder of reference data whose style sheet is these bytes: a static file of the server.
    func resources(holding bytes: Data) throws -> String {
        let web = folder.appending(path: "Resources/web")
        try FileManager.default.createDirectory(at: web, withIntermediateDirectories: true)
        try bytes.write(to: web.appending(path: "selaras.css"))
        return folder.appending(path: "Resources").path
    }
}
