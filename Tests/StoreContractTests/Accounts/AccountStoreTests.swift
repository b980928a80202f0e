import Application
import Domain
import Store
import TestSupport
import Testing

@Suite("Accounts in the register")
struct AccountStoreTests {
    private let folder: ScratchFolder

    init() throws { folder = try ScratchFolder() }

    private static let author = Authorship(author: "uji")
    private static let hash = PasswordHash(text: "$argon2id$a")

    private func opened(_ engine: Engine) async throws -> (store: RegisterStore, home: AgencyKey, id: AccountID) {
        let store = try await RegisterStore.open(
            try engine.database(in: folder), seal: .hmac(), clock: .fixed, random: .system)
        let agency = Agency(name: "Badan", region: RegionalGovernment(kind: .regency, name: "Contoh"))
        let home = try #require(try await store.port.addAgency(agency, Self.author))
        let opening = AccountOpening(
            home: home, login: try login("sari"), name: "Sari",
            assignments: [
                try #require(RoleAssignment(.planner, .agency(home))),
                try #require(RoleAssignment(.reader, .region(home.region))),
            ], password: Self.hash)
        let id = try #require(try await store.accountPort.open(opening, Self.author))
        #expect(try await store.accountPort.open(opening, Self.author) == nil)
        return (store, home, id)
    }

    private func login(_ text: String) throws -> Login { try #require(Login(text)) }

    private func key(_ byte: UInt8) throws -> SessionKey {
        let text = String(repeating: "0\(byte)", count: 32)
        return SessionKey(try #require(SessionToken(text)), digest: DigestPort { $0 })
    }

    @Test("an agency that the region hasn't is absent, not damaged", arguments: Engine.allCases)
    func absent(engine: Engine) async throws {
        let (store, home, id) = try await opened(engine)
        let other = AgencyKey(
            region: home.region, agency: AgencyID(UUIDv7(at: Timestamp(milliseconds: 1), random: (1, 1))))
        await #expect(throws: StoreFault.absent) {
            _ = try await store.accountPort.change(.closed, other, id, nil, Self.author)
        }
    }

    @Test("an account comes back as it was opened, and its login is taken", arguments: Engine.allCases)
    func opens(engine: Engine) async throws {
        let (store, home, id) = try await opened(engine)
        let found = try #require(try await store.accountPort.find(try login("SARI")))
        #expect(found.viewer.account.id == id)
        #expect(found.viewer.account.home == home)
        #expect(found.viewer.account.mustChangePassword)
        #expect(found.viewer.assignments.map(\.role) == [.planner, .reader])
        #expect(found.password == Self.hash)
        #expect(try await store.accountPort.working(home) == [found.viewer])
        #expect(try await store.accountPort.find(try login("lain")) == nil)
    }

    @Test("every change ends the sessions and is noted in the chain of the home agency", arguments: Engine.allCases)
    func changes(engine: Engine) async throws {
        let (store, home, id) = try await opened(engine)
        let port = store.accountPort
        let reader = try #require(RoleAssignment(.reader, .agency(home)))
        let changes: [AccountChange] = [
            .password(PasswordHash(text: "b")), .resetPassword(PasswordHash(text: "c")), .roles([reader]), .closed,
            .reopened, .signedOut,
        ]
        for change in changes {
            let session = try key(1)
            try await port.beginSession(session, home, id)
            #expect(try await port.session(session) != nil)
            #expect(try await port.change(change, home, id, nil, Self.author) == .changed)
            #expect(try await port.session(session) == nil)
        }
        let found = try #require(try await port.find(try login("sari")))
        #expect(found.password.text == "c")
        #expect(found.viewer.assignments == [reader])
        #expect(!found.viewer.account.isClosed)
        let proof = try await store.auditPort.verify(home)
        #expect(proof.breaches.isEmpty)
        #expect(proof.head.length == 2 + changes.count)
    }

    @Test("an account that there isn't, or not at this agency, isn't changed", arguments: Engine.allCases)
    func foreign(engine: Engine) async throws {
        let (store, home, id) = try await opened(engine)
        let other = Agency(name: "Badan lain", region: RegionalGovernment(kind: .regency, name: "Contoh"))
        let elsewhere = try #require(try await store.port.addAgency(other, Self.author))
        #expect(elsewhere != home)
        #expect(try await store.accountPort.change(.closed, elsewhere, id, nil, Self.author) == .gone)
        #expect(try await store.accountPort.find(try login("sari"))?.viewer.account.isClosed == false)
    }

    @Test("a session is found by its key alone, and gone when it ends", arguments: Engine.allCases)
    func sessions(engine: Engine) async throws {
        let (store, home, id) = try await opened(engine)
        let port = store.accountPort
        try await port.beginSession(try key(1), home, id)
        try await port.beginSession(try key(2), home, id)
        try await port.noteUse(try key(1))
        #expect(try await port.session(try key(1))?.viewer.account.id == id)
        try await port.endSession(try key(1))
        #expect(try await port.session(try key(1)) == nil)
        #expect(try await port.session(try key(2)) != nil)
    }

    @Test("a region lists those who work with it from another one, too", arguments: Engine.allCases)
    func visitors(engine: Engine) async throws {
        let (store, home, id) = try await opened(engine)
        let agency = Agency(name: "Badan", region: RegionalGovernment(kind: .city, name: "Jauh"))
        let abroad = try #require(try await store.port.addAgency(agency, Self.author))
        #expect(try await store.accountPort.working(abroad).isEmpty)
        let roles = [RoleAssignment(.planner, .agency(home)), RoleAssignment(.verifier, .region(abroad.region))]
        _ = try await store.accountPort.change(.roles(roles.compactMap { $0 }), home, id, nil, Self.author)
        let visitor = try #require(try await store.accountPort.working(abroad).first)
        #expect(visitor.account.id == id)
        #expect(visitor.assignments == roles)
    }

    @Test(
        "accounts come a page at a time, by name; nothing of what is looked for is a pattern",
        arguments: Engine.allCases)
    func pages(engine: Engine) async throws {
        let (store, home, id) = try await opened(engine)
        for number in 10..<40 {
            let opening = AccountOpening(
                home: home, login: try login("akun\(number)"), name: "Nama \(number) 5%", assignments: [],
                password: Self.hash)
            _ = try await store.accountPort.open(opening, Self.author)
        }
        let first = try await store.accountPort.page(AccountQuery(region: home.region))
        #expect(first.total == 31)
        #expect(first.pageCount == 2)
        #expect(first.accounts.count == AccountQuery.pageSize)
        let last = try await store.accountPort.page(AccountQuery(region: home.region, page: 1))
        #expect(last.accounts.map(\.account.login.text).last == "sari")
        #expect(last.accounts.last?.assignments.count == 2)
        for (words, count) in [("NAMA 1", 10), ("sari", 1), ("%", 30), ("_", 0), ("akun1", 10)] {
            let found = try await store.accountPort.page(AccountQuery(region: home.region, words: words))
            #expect(found.total == count, "\(words)")
        }
        _ = try await store.accountPort.change(.password(Self.hash), home, id, nil, Self.author)
        #expect(try await store.accountPort.page(AccountQuery(region: home.region, isUnused: true)).total == 30)
        #expect(try await store.accountPort.known([id]).map(\.account.id) == [id])
    }

    @Test(
        "a name is found in whichever case, also of letters beyond ASCII, and whatever is looked for",
        arguments: Engine.allCases)
    func letters(engine: Engine) async throws {
        let (store, home, _) = try await opened(engine)
        let opening = AccountOpening(
            home: home, login: try login("elan"), name: "\u{C9}lan Å", assignments: [], password: Self.hash)
        _ = try await store.accountPort.open(opening, Self.author)
        let long = String(repeating: "é", count: 50_010)
        for (words, count) in [("\u{C9}lan", 1), ("\u{E9}LAN å", 1), ("E\u{301}lan", 1), (long, 0), ("", 2)] {
            let query = AccountQuery(region: home.region, words: words)
            #expect(try await store.accountPort.page(query).total == count, "\(words.prefix(10))")
        }
    }

    @Test("an agency is added once", arguments: Engine.allCases)
    func agencies(engine: Engine) async throws {
        let (store, home, _) = try await opened(engine)
        let agency = Agency(name: "BADAN ", region: RegionalGovernment(kind: .regency, name: "Contoh"))
        #expect(try await store.port.addAgency(agency, Self.author) == home)
        #expect(try await store.port.addAgency(Agency(name: "Badan"), Self.author) == nil)
        #expect(try await store.port.agencies().map(\.key) == [home])
    }
}
