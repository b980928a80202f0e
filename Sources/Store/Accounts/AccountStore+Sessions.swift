import Application

extension AccountStore {
    /// Begins a session, and forgets those of the account that are over.
    func beginSession(
        _ session: SessionKey, of account: AccountID, home: AgencyKey
    ) async throws(StoreFault) {
        let now = log.clock.now()
        let expired = Timestamp(milliseconds: now.milliseconds - Session.hours * 3_600_000)
        try await database.write { connection throws(StoreFault) in
            let key = Self.key(home, account)
            try connection.execute(
                "DELETE FROM session WHERE \(Self.condition) AND begun_at <= $4", key + [.text(expired.text)])
            try connection.execute(
                """
                INSERT INTO session (region, agency, account, session, begun_at, seen_at)
                VALUES ($1, $2, $3, $4, $5, $5)
                """, key + [.bytes(session.bytes), .text(now.text)])
        }
    }

    /// Notes that a session was used now.
    func noteUse(of session: SessionKey) async throws(StoreFault) {
        let now = log.clock.now()
        try await database.write { connection throws(StoreFault) in
            try connection.execute(
                "UPDATE session SET seen_at = $2 WHERE session = $1", [.bytes(session.bytes), .text(now.text)])
        }
    }

    func endSession(_ session: SessionKey) async throws(StoreFault) {
        try await database.write { connection throws(StoreFault) in
            try connection.execute("DELETE FROM session WHERE session = $1", [.bytes(session.bytes)])
        }
    }
}
