/// Someone who has signed in, with the roles that count now.
package struct Viewer: Hashable, Sendable {
    package let account: Account
    package let assignments: [RoleAssignment]

    package init(account: Account, assignments: [RoleAssignment]) {
        self.account = account
        self.assignments = assignments
    }

    /// Who is named in the log for what this viewer does.
    package func authorship(reason: String? = nil) -> Authorship {
        Authorship(author: account.login.text, reason: reason)
    }
}
