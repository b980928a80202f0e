import Domain

/// Lets someone choose another password; the sessions at other browsers end.
package struct ChangePassword: Sendable {
    package enum Fault: Error, Hashable, Sendable {
        /// The present password isn't taken.
        case present(CheckPassword.Fault)
        case choice(PasswordChoice.Fault)
        case overloaded
        case store(StoreFault)
    }

    private let accounts: AccountPort
    private let passwords: PasswordPort
    private let check: CheckPassword
    private let sessions: RecognizeViewer

    package init(
        accounts: AccountPort, passwords: PasswordPort, check: CheckPassword, sessions: RecognizeViewer
    ) {
        self.accounts = accounts
        self.passwords = passwords
        self.check = check
        self.sessions = sessions
    }

    /// The token of the session that goes on.
    ///
    /// - Parameter address: of the computer that asks.
    package func run(
        _ viewer: Viewer, present: String, chosen: String, repeated: String, address: String
    ) async throws(Fault) -> SessionToken {
        let account = viewer.account
        guard chosen != present else { throw .choice(.unchanged) }
        let password: Password
        do { password = try PasswordChoice.password(chosen, repeated: repeated, for: account.login) } catch {
            throw .choice(error)
        }
        do { _ = try await check.run(present, of: account.login.text, address: address) } catch {
            throw .present(error)
        }
        guard let hash = await passwords.hash(password) else { throw .overloaded }
        do {
            _ = try await accounts.change(.password(hash), account.home, account.id, nil, viewer.authorship())
            await sessions.forget(account.id)
            return try await sessions.begin(for: account)
        } catch { throw .store(error) }
    }
}
