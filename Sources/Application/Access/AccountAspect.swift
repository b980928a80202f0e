/// What of an account one change replaces; forms carry how it stood when they were made.
package enum AccountAspect: Hashable, Sendable, CaseIterable {
    case name, roles, password

    /// Another one wherever it stands otherwise.
    package func code(of viewer: Viewer) -> String {
        switch self {
        case .name: viewer.account.name
        case .roles: RoleWords.text(of: viewer.assignments)
        case .password: viewer.account.mustChangePassword ? "sekali-pakai" : "sendiri"
        }
    }

    /// How the log names changes of it.
    package var action: AuditEntry.Action {
        switch self {
        case .name: .accountRenamed
        case .roles: .rolesChanged
        case .password: .passwordReset
        }
    }
}

extension AccountChange {
    /// Nil for what nobody's decision is lost by.
    package var aspect: AccountAspect? {
        switch self {
        case .name: .name
        case .roles: .roles
        case .resetPassword: .password
        case .password, .closed, .reopened, .signedOut: nil
        }
    }
}
