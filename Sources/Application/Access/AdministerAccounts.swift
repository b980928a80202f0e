import Domain

/// Opens accounts, gives them roles and new passwords, closes them: for administrators of the regions concerned.
package struct AdministerAccounts: Sendable {
    package enum Fault: Error, Hashable, Sendable {
        /// Not this viewer, or not there.
        case notAllowed
        case loginTaken
        /// One would shut oneself out.
        case ownAccount
        /// Somebody else has changed the same of the account meanwhile.
        case stale(StaleChange<Viewer>)
        case overloaded
        case store(StoreFault)
    }

    private let accounts: AccountPort
    private let passwords: PasswordPort
    private let sessions: RecognizeViewer
    private let random: RandomPort

    package init(
        accounts: AccountPort, passwords: PasswordPort, sessions: RecognizeViewer, random: RandomPort
    ) {
        self.accounts = accounts
        self.passwords = passwords
        self.sessions = sessions
        self.random = random
    }

    /// Accounts at home in a region, a page at a time.
    package func page(_ query: AccountQuery, for viewer: Viewer) async throws(Fault) -> AccountList {
        guard AccessPolicy.allows(.administer, inAllOf: query.region, to: viewer) else { throw .notAllowed }
        do { return try await accounts.page(query) } catch { throw .store(error) }
    }

    /// One account of an agency.
    package func account(_ id: AccountID, home: AgencyKey, for viewer: Viewer) async throws(Fault) -> Viewer {
        try checkScopes([], home: home, of: viewer)
        let found: [Viewer]
        do { found = try await accounts.known([id]) } catch { throw .store(error) }
        guard let account = found.first, account.account.home == home else { throw .notAllowed }
        return account
    }

    /// The password to sign in with for the first time.
    package func open(
        _ login: Login, name: String, home: AgencyKey, assignments: [RoleAssignment], by viewer: Viewer
    ) async throws(Fault) -> OneTimePassword {
        try checkScopes(assignments, home: home, of: viewer)
        let password = OneTimePassword(random: random)
        guard let hash = await passwords.hash(password.password) else { throw .overloaded }
        let opening = AccountOpening(home: home, login: login, name: name, assignments: assignments, password: hash)
        let opened: AccountID?
        do { opened = try await accounts.open(opening, viewer.authorship()) } catch { throw .store(error) }
        guard opened != nil else { throw .loginTaken }
        return password
    }

    /// Another one to sign in with once.
    ///
    /// - Parameter seen: how the account stood when its author looked, as a form carries it (`AccountAspect`); here and
    ///   below nil for whoever didn't look.
    package func resetPassword(
        of account: AccountID, home: AgencyKey, seen: String? = nil, by viewer: Viewer
    ) async throws(Fault) -> OneTimePassword {
        let password = OneTimePassword(random: random)
        try checkScopes([], home: home, of: viewer)
        guard let hash = await passwords.hash(password.password) else { throw .overloaded }
        try await change(.resetPassword(hash), of: account, home: home, seen: seen, by: viewer)
        return password
    }

    /// The roles where the account is at home, in its agency and its region; those elsewhere stay as they are.
    package func assign(
        _ assignments: [RoleAssignment], to account: AccountID, home: AgencyKey, seen: String? = nil, by viewer: Viewer
    ) async throws(Fault) {
        try checkScopes(assignments, home: home, of: viewer)
        guard account != viewer.account.id else { throw .ownAccount }
        let present = try await self.account(account, home: home, for: viewer)
        let kept = present.assignments.filter { ![.agency(home), .region(home.region)].contains($0.scope) }
        try await change(.roles(kept + assignments), of: account, home: home, seen: seen, by: viewer)
    }

    /// Another name for pages to show.
    package func rename(
        _ account: AccountID, to name: String, home: AgencyKey, seen: String? = nil, by viewer: Viewer
    ) async throws(Fault) {
        try await change(.name(name), of: account, home: home, seen: seen, by: viewer)
    }

    /// Lets nobody sign in with it any more; one's own stays open.
    package func close(_ account: AccountID, home: AgencyKey, by viewer: Viewer) async throws(Fault) {
        guard account != viewer.account.id else { throw .ownAccount }
        try await change(.closed, of: account, home: home, by: viewer)
    }

    /// Lets a closed one be signed in with again, with the roles it had.
    package func reopen(_ account: AccountID, home: AgencyKey, by viewer: Viewer) async throws(Fault) {
        try await change(.reopened, of: account, home: home, by: viewer)
    }

    private func change(
        _ change: AccountChange, of account: AccountID, home: AgencyKey, seen: String? = nil, by viewer: Viewer
    ) async throws(Fault) {
        try checkScopes([], home: home, of: viewer)
        let outcome: AccountOutcome
        do { outcome = try await accounts.change(change, home, account, seen, viewer.authorship()) } catch {
            throw .store(error)
        }
        switch outcome {
        case .changed: break
        case .stale(let change): throw .stale(change)
        case .gone: throw .notAllowed
        }
        await sessions.forget(account)
    }

    private func checkScopes(_ assignments: [RoleAssignment], home: AgencyKey, of viewer: Viewer) throws(Fault) {
        let regions = Set(assignments.map(\.scope.region)).union([home.region])
        guard regions.allSatisfy({ AccessPolicy.allows(.administer, inAllOf: $0, to: viewer) }) else {
            throw .notAllowed
        }
    }
}
