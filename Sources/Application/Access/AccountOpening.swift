/// A new account.
package struct AccountOpening: Hashable, Sendable {
    package let home: AgencyKey
    package let login: Login
    package let name: String
    package let assignments: [RoleAssignment]
    /// Of a password that only serves to choose one's own.
    package let password: PasswordHash

    package init(
        home: AgencyKey, login: Login, name: String, assignments: [RoleAssignment], password: PasswordHash
    ) {
        self.home = home
        self.login = login
        self.name = name
        self.assignments = assignments
        self.password = password
    }
}
