import Domain

/// Lets someone in who knows the password of an account.
package struct SignIn: Sendable {
    package enum Fault: Error, Hashable, Sendable {
        /// There is no such account, it is closed, or the password is another one: which of them isn't told.
        case wrong
        /// After too many wrong attempts.
        case delayed(seconds: Int)
        /// Too many are signing in at once.
        case overloaded
        case store(StoreFault)
    }

    private let accounts: AccountPort
    private let passwords: PasswordPort
    private let sessions: RecognizeViewer
    private let delay: SignInDelay

    package init(
        accounts: AccountPort, passwords: PasswordPort, sessions: RecognizeViewer, clock: ClockPort
    ) {
        self.accounts = accounts
        self.passwords = passwords
        self.sessions = sessions
        delay = SignInDelay(clock: clock)
    }

    /// The token of the new session.
    ///
    /// - Parameter address: of the computer that asks.
    package func run(
        login text: String, password: String, address: String
    ) async throws(Fault) -> SessionToken {
        guard let login = Login(text), let password = Password(password) else { throw .wrong }
        if let seconds = await delay.begin(login: login.text, address: address) { throw .delayed(seconds: seconds) }
        let found: Credentials?
        do { found = try await accounts.find(login) } catch { throw .store(error) }
        guard let isRight = await passwords.verify(password, found?.password) else { throw .overloaded }
        guard isRight, let viewer = found?.viewer, !viewer.account.isClosed else { throw .wrong }
        await delay.succeed(login: login.text, address: address)
        do { return try await sessions.begin(for: viewer.account) } catch { throw .store(error) }
    }
}
