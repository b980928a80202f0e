/// Knows who a session's token belongs to; what the register says of it is kept for a minute.
package actor RecognizeViewer {
    private struct Known {
        var session: Session
        /// When the register was asked last.
        let asked: Timestamp
        /// When the register was told last that it was used.
        var noted: Timestamp
    }

    private static let trusted: Int64 = 60_000
    /// More are not kept in memory.
    private static let limit = 10_000

    private let accounts: AccountPort
    private let digest: DigestPort
    private let random: RandomPort
    private let clock: ClockPort
    private var known: [SessionKey: Known] = [:]

    package init(accounts: AccountPort, digest: DigestPort, random: RandomPort, clock: ClockPort) {
        self.accounts = accounts
        self.digest = digest
        self.random = random
        self.clock = clock
    }

    /// Nil where the token is none, or its session is over.
    package func run(_ token: SessionToken) async throws(StoreFault) -> Session? {
        let (key, now) = (SessionKey(token, digest: digest), clock.now())
        if let kept = known[key], now.milliseconds - kept.asked.milliseconds < Self.trusted {
            return try await use(key, kept, at: now)
        }
        guard let session = try await accounts.session(key) else {
            known[key] = nil
            return nil
        }
        if known.count >= Self.limit { known = [:] }
        let asked = Known(session: session, asked: now, noted: session.lastSeen)
        known[key] = asked
        return try await use(key, asked, at: now)
    }

    /// The token of a new session of an account.
    package func begin(for account: Account) async throws(StoreFault) -> SessionToken {
        let token = SessionToken(random: random)
        try await accounts.beginSession(SessionKey(token, digest: digest), account.home, account.id)
        return token
    }

    /// Ends one session.
    package func end(_ token: SessionToken) async throws(StoreFault) {
        let key = SessionKey(token, digest: digest)
        known[key] = nil
        try await accounts.endSession(key)
    }

    /// Asks the register again about all sessions of an account.
    package func forget(_ account: AccountID) {
        known = known.filter { $0.value.session.viewer.account.id != account }
    }

    /// What forms carry that are shown to whoever has this token.
    package nonisolated func formToken(_ token: SessionToken) -> FormToken {
        FormToken(token, digest: digest)
    }

    /// A token for someone who hasn't signed in: it is of no session, and forms need one.
    package nonisolated func visitorToken() -> SessionToken { SessionToken(random: random) }

    private func use(_ key: SessionKey, _ kept: Known, at now: Timestamp) async throws(StoreFault) -> Session? {
        guard kept.session.isAlive(at: now) else {
            known[key] = nil
            try await accounts.endSession(key)
            return nil
        }
        if now.milliseconds - kept.noted.milliseconds >= Session.noteEvery {
            known[key]?.noted = now
            try await accounts.noteUse(key)
        }
        return kept.session
    }
}
