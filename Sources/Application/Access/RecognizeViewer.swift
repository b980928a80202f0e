import Domain

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
    private let log: @Sendable (String) -> Void
    private var known: [SessionKey: Known] = [:]
    /// How often sessions have ended: what was asked for before that may be over when the answer comes.
    private var endings = 0

    /// - Parameter log: told of what could not be noted.
    package init(
        accounts: AccountPort, digest: DigestPort, random: RandomPort, clock: ClockPort,
        log: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.accounts = accounts
        self.digest = digest
        self.random = random
        self.clock = clock
        self.log = log
    }

    /// Nil where the token is none, or its session is over.
    package func run(_ token: SessionToken) async throws(StoreFault) -> Session? {
        let (key, now) = (SessionKey(token, digest: digest), clock.now())
        if let kept = known[key], now.milliseconds - kept.asked.milliseconds < Self.trusted {
            return await use(key, kept, at: now)
        }
        let before = endings
        guard let session = try await accounts.session(key) else {
            known[key] = nil
            return nil
        }
        // Where noting it failed, it isn't tried again at once.
        let noted = max(session.lastSeen, known[key]?.noted ?? session.lastSeen)
        let asked = Known(session: session, asked: now, noted: noted)
        if before == endings {
            if known.count >= Self.limit { known = [:] }
            known[key] = asked
        }
        return await use(key, asked, at: now)
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
        try await accounts.endSession(key)
        // Not before: another request would ask for it and keep it again.
        endings += 1
        known[key] = nil
    }

    /// Asks the register again about all sessions of an account.
    package func forget(_ account: AccountID) {
        endings += 1
        known = known.filter { $0.value.session.viewer.account.id != account }
    }

    /// What forms carry that are shown to whoever has this token.
    package nonisolated func formToken(_ token: SessionToken) -> FormToken {
        FormToken(token, digest: digest)
    }

    /// A token for someone who hasn't signed in: it is of no session, and forms need one.
    package nonisolated func visitorToken() -> SessionToken { SessionToken(random: random) }

    /// Who only reads doesn't wait for a register that can't be written to.
    private func use(_ key: SessionKey, _ kept: Known, at now: Timestamp) async -> Session? {
        let isAlive = kept.session.isAlive(at: now)
        do throws(StoreFault) {
            if !isAlive {
                known[key] = nil
                try await accounts.endSession(key)
            } else if now.milliseconds - kept.noted.milliseconds >= Session.noteEvery {
                known[key]?.noted = now
                try await accounts.noteUse(key)
            }
        } catch {
            log("session: \(error.message.id)")
        }
        return isAlive ? kept.session : nil
    }
}
