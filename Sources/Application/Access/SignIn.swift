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
    /// - Parameter address: of the computer that asks.
    package func run(
        login text: String, password: String, address: String
    ) async throws(CheckPassword.Fault) -> SessionToken {
        guard let login = Login(text) else { throw .wrong }
        let viewer = try await check.run(password, of: login, address: address)
        do { return try await sessions.begin(for: viewer.account) } catch { throw .store(error) }
    }
}
