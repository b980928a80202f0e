/// Lets someone in who knows the password of an account.
package struct SignIn: Sendable {
    private let check: CheckPassword
    private let sessions: RecognizeViewer

    package init(check: CheckPassword, sessions: RecognizeViewer) {
        self.check = check
        self.sessions = sessions
    }

    /// The token of the new session.
    ///
    /// - Parameters:
    ///   - address: of the computer that asks.
    ///   - old: of the session that goes on in this browser, and ends with this; nil where there is none.
    package func run(
        login: String, password: String, address: String, replacing old: SessionToken? = nil
    ) async throws(CheckPassword.Fault) -> SessionToken {
        let viewer = try await check.run(password, of: login, address: address)
        do {
            let token = try await sessions.begin(for: viewer.account)
            if let old { try await sessions.end(old) }
            return token
        } catch { throw .store(error) }
    }
}
