/// Finds out whether a password is that of an account; wrong ones cost time.
package struct CheckPassword: Sendable {
    package enum Fault: Error, Hashable, Sendable {
        /// There is no such account, it is closed, or the password is another one: which of them isn't told.
        case wrong
        /// After too many wrong attempts.
        case delayed(seconds: Int)
        /// Too many are being checked at once.
        case overloaded
        case store(StoreFault)
    }

    private let accounts: AccountPort
    private let passwords: PasswordPort
    private let delay: SignInDelay

    package init(accounts: AccountPort, passwords: PasswordPort, clock: ClockPort) {
        self.accounts = accounts
        self.passwords = passwords
        delay = SignInDelay(clock: clock)
    }

    /// - Parameter address: of the computer that asks.
    package func run(_ text: String, of login: Login, address: String) async throws(Fault) -> Viewer {
        guard let password = Password(text) else { throw .wrong }
        if let seconds = await delay.begin(login: login.text, address: address) { throw .delayed(seconds: seconds) }
        let found: Credentials?
        do { found = try await accounts.find(login) } catch { throw .store(error) }
        guard let isRight = await passwords.verify(password, found?.password) else { throw .overloaded }
        guard isRight, let viewer = found?.viewer, !viewer.account.isClosed else { throw .wrong }
        await delay.succeed(login: login.text, address: address)
        return viewer
    }
}
