/// Someone who can sign in.
package struct Account: Hashable, Sendable {
    package static let nameLimit = 200

    package let id: AccountID
    /// The agency one works at; its log notes what becomes of the account.
    package let home: AgencyKey
    package let login: Login
    /// As pages show it.
    package let name: String
    /// Whether the password was made by someone else and only serves to choose one's own.
    package let mustChangePassword: Bool
    /// Nobody signs in with a closed one; what it did stays on record.
    package let isClosed: Bool

    package init(
        id: AccountID, home: AgencyKey, login: Login, name: String, mustChangePassword: Bool = false,
        isClosed: Bool = false
    ) {
        self.id = id
        self.home = home
        self.login = login
        self.name = name
        self.mustChangePassword = mustChangePassword
        self.isClosed = isClosed
    }
}

package typealias AccountID = RecordID<Account>
