import Domain

/// Lets someone choose another password; the sessions at other browsers end.
package struct ChangePassword: Sendable {
    package enum Fault: Error, Hashable, Sendable {
        /// The present password is another one.
        case wrong
        case delayed(seconds: Int)
        case choice(PasswordChoice.Fault)
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

    /// The token of the session that goes on.
    package func run(
        _ viewer: Viewer, present: String, chosen: String, repeated: String
    ) async throws(Fault) -> SessionToken {
        let account = viewer.account
        let password: Password
        do { password = try PasswordChoice.password(chosen, repeated: repeated, for: account.login) } catch {
            throw .choice(error)
        }
        if let seconds = await delay.begin(login: account.login.text, address: "") { throw .delayed(seconds: seconds) }
        try await check(present, of: account)
        await delay.succeed(login: account.login.text, address: "")
        guard let hash = await passwords.hash(password) else { throw .overloaded }
        do {
            _ = try await accounts.change(.password(hash), account.home, account.id, viewer.authorship())
            await sessions.forget(account.id)
            return try await sessions.begin(for: account)
        } catch { throw .store(error) }
    }

    private func check(_ present: String, of account: Account) async throws(Fault) {
        guard let present = Password(present) else { throw .wrong }
        let found: Credentials?
        do { found = try await accounts.find(account.login) } catch { throw .store(error) }
        guard let isRight = await passwords.verify(present, found?.password) else { throw .overloaded }
        guard isRight else { throw .wrong }
    }
}
