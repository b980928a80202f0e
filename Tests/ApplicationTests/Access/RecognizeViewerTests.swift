import Domain
import Synchronization
import Testing

@testable import Application

@Suite("Knowing who a session belongs to")
struct RecognizeViewerTests {
    /// A register of one session; what it is asked for waits where a test says so.
    private final class Register: Sendable {
        let isOver = Mutex(false)
        let reading = Gate()
        let ending = Gate()

        let viewer: Viewer
        private static let clock = ClockPort { Timestamp(milliseconds: 0) }

        init() throws {
            let ids = IDSource(clock: Self.clock, random: .system)
            let home = AgencyKey(region: ids.next(), agency: ids.next())
            let login = try #require(Login("sari"))
            viewer = Viewer(account: Account(id: ids.next(), home: home, login: login, name: "Sari"), assignments: [])
        }

        var recognizing: RecognizeViewer {
            RecognizeViewer(accounts: accounts, digest: DigestPort { $0 }, random: .system, clock: Self.clock)
        }

        private var session: Session? {
            let session = Session(viewer: viewer, begun: Self.clock.now(), lastSeen: Self.clock.now())
            return isOver.withLock { $0 } ? nil : session
        }

        private var accounts: AccountPort {
            AccountPort(
                find: { _ in nil }, page: { _ in AccountList(accounts: [], total: 0) }, working: { _ in [] },
                open: { _, _ in nil }, change: { _, _, _, _, _ in .gone },
                beginSession: { _, _, _ in },
                session: { _ in
                    let session = self.session
                    await self.reading.pass()
                    return session
                }, noteUse: { _ in },
                endSession: { _ in
                    await self.ending.pass()
                    self.isOver.withLock { $0 = true }
                })
        }
    }

    /// Where whoever comes waits, once it is shut, until it is opened.
    private final class Gate: Sendable {
        private let isShut = Mutex(false)
        private let arrivals = AsyncStream.makeStream(of: Void.self)
        private let openings = AsyncStream.makeStream(of: Void.self)

        func shut() { isShut.withLock { $0 = true } }

        func open() {
            isShut.withLock { $0 = false }
            openings.continuation.yield()
        }

        func pass() async {
            guard isShut.withLock({ $0 }) else { return }
            arrivals.continuation.yield()
            for await _ in openings.stream { break }
        }

        /// Until somebody waits there.
        func arrival() async { for await _ in arrivals.stream { break } }
    }

    private let token = SessionToken(random: .system)

    @Test("a session that ends while it is asked for isn't known afterwards", arguments: [true, false])
    func endsWhileAsked(everywhere: Bool) async throws {
        let register = try Register()
        let recognizing = register.recognizing
        register.reading.shut()
        let token = token
        async let early = recognizing.run(token)
        await register.reading.arrival()
        if everywhere {
            register.isOver.withLock { $0 = true }
            await recognizing.forget(register.viewer.account.id)
        } else {
            try await recognizing.end(token)
        }
        register.reading.open()
        let found = try await early
        #expect(found?.viewer == register.viewer)
        #expect(try await recognizing.run(token) == nil)
    }

    @Test("a session that is asked for while it ends isn't known afterwards")
    func askedWhileEnding() async throws {
        let register = try Register()
        let recognizing = register.recognizing
        let token = token
        register.ending.shut()
        async let ended: Void = recognizing.end(token)
        await register.ending.arrival()
        #expect(try await recognizing.run(token) != nil)
        register.ending.open()
        try await ended
        #expect(try await recognizing.run(token) == nil)
    }
}
