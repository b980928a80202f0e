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

    /// A name that nobody can have and a password that none can be cost as much as any other.
    ///
    /// - Parameter address: of the computer that asks.
    package func run(_ text: String, of name: String, address: String) async throws(Fault) -> Viewer {
        let login = Login(name)
        let subject = login?.text ?? String(name.unicodeScalars.prefix(Login.limit))
        if let seconds = await delay.begin(login: subject, address: address) { throw .delayed(seconds: seconds) }
        let viewer: Viewer?
        do { viewer = try await self.viewer(login, Password(text)) } catch {
            // Nothing was found out about the password.
            await delay.withdraw(login: subject, address: address)
            throw error
        }
        guard let viewer else { throw .wrong }
        await delay.succeed(login: subject, address: address)
        return viewer
    }

    /// Whose password it is; nil for nobody's.
    private func viewer(_ login: Login?, _ password: Password?) async throws(Fault) -> Viewer? {
        var found: Credentials?
        if let login {
            do { found = try await accounts.find(login) } catch { throw .store(error) }
        }
        let hash = password == nil ? nil : found?.password
        guard let isRight = await passwords.verify(password ?? Password(bytes: []), hash) else { throw .overloaded }
        guard isRight, let viewer = found?.viewer, !viewer.account.isClosed else { return nil }
        return viewer
    }
}
