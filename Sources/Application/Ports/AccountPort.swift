/// Accounts, their roles and their sessions. Every change of an account is one transaction with its entry in the audit
/// log of its home agency.
package struct AccountPort: Sendable {
    /// An account with its password and roles; nil where nobody has this login.
    package let find: @Sendable (Login) async throws(StoreFault) -> Credentials?
    /// Accounts at home in a region, a page at a time.
    package let page: @Sendable (AccountQuery) async throws(StoreFault) -> AccountList
    /// The accounts at home in an agency or with a role over it, by login.
    package let working: @Sendable (AgencyKey) async throws(StoreFault) -> [Viewer]
    /// Those of these accounts that there are, in no order.
    package let known: @Sendable ([AccountID]) async throws(StoreFault) -> [Viewer]
    /// Nil where the login is taken.
    package let open: @Sendable (AccountOpening, Authorship) async throws(StoreFault) -> AccountID?
    /// - Parameter seen: how what it replaces stood when its author looked, as a form carries it; nil for whoever didn't.
    package let change:
        @Sendable (AccountChange, AgencyKey, AccountID, _ seen: String?, Authorship) async throws(StoreFault) ->
            AccountOutcome
    package let beginSession: @Sendable (SessionKey, AgencyKey, AccountID) async throws(StoreFault) -> Void
    package let session: @Sendable (SessionKey) async throws(StoreFault) -> Session?
    package let noteUse: @Sendable (SessionKey) async throws(StoreFault) -> Void
    package let endSession: @Sendable (SessionKey) async throws(StoreFault) -> Void

    package init(
        find: @escaping @Sendable (Login) async throws(StoreFault) -> Credentials?,
        page: @escaping @Sendable (AccountQuery) async throws(StoreFault) -> AccountList,
        working: @escaping @Sendable (AgencyKey) async throws(StoreFault) -> [Viewer],
        known: @escaping @Sendable ([AccountID]) async throws(StoreFault) -> [Viewer] = { _ in [] },
        open: @escaping @Sendable (AccountOpening, Authorship) async throws(StoreFault) -> AccountID?,
        change:
            @escaping @Sendable (AccountChange, AgencyKey, AccountID, _ seen: String?, Authorship)
            async throws(StoreFault) -> AccountOutcome,
        beginSession: @escaping @Sendable (SessionKey, AgencyKey, AccountID) async throws(StoreFault) -> Void,
        session: @escaping @Sendable (SessionKey) async throws(StoreFault) -> Session?,
        noteUse: @escaping @Sendable (SessionKey) async throws(StoreFault) -> Void,
        endSession: @escaping @Sendable (SessionKey) async throws(StoreFault) -> Void
    ) {
        self.find = find
        self.page = page
        self.working = working
        self.known = known
        self.open = open
        self.change = change
        self.beginSession = beginSession
        self.session = session
        self.noteUse = noteUse
        self.endSession = endSession
    }
}
