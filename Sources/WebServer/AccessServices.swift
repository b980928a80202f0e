import Application

/// The use cases around accounts and sessions.
package struct AccessServices: Sendable {
    package let sessions: RecognizeViewer
    package let signIn: SignIn
    package let changePassword: ChangePassword
    package let endSessions: EndSessions
    package let administer: AdministerAccounts

    /// - Parameter log: told of what could not be noted.
    package init(
        accounts: AccountPort, passwords: PasswordPort, digest: DigestPort, random: RandomPort, clock: ClockPort,
        log: @escaping @Sendable (String) -> Void
    ) {
        let sessions = RecognizeViewer(
            accounts: accounts, digest: digest, random: random, clock: clock, log: log)
        self.sessions = sessions
        // One for both, so that whoever guesses at one waits at the other, too.
        let check = CheckPassword(accounts: accounts, passwords: passwords, clock: clock)
        signIn = SignIn(check: check, sessions: sessions)
        changePassword = ChangePassword(
            accounts: accounts, passwords: passwords, check: check, sessions: sessions)
        endSessions = EndSessions(accounts: accounts, sessions: sessions)
        administer = AdministerAccounts(accounts: accounts, passwords: passwords, sessions: sessions, random: random)
    }
}
