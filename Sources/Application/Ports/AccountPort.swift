/// Accounts, their roles and their sessions. Every change of an account is one transaction with its entry in the audit
/// log of its home agency.
package struct AccountPort: Sendable {
    /// An account with its password and roles; nil where nobody has this login.
    package let find: @Sendable (Login) async throws(StoreFault) -> Credentials?
    /// All accounts at home in a region or with a role there, by login.
    package let list: @Sendable (RegionID) async throws(StoreFault) -> [Viewer]
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
        list: @escaping @Sendable (RegionID) async throws(StoreFault) -> [Viewer],
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
        self.list = list
        self.known = known
        self.open = open
        self.change = change
        self.beginSession = beginSession
        self.session = session
        self.noteUse = noteUse
        self.endSession = endSession
    }
}
