/// One change of an account; each but another name ends all its sessions.
package enum AccountChange: Hashable, Sendable {
    /// Chosen by its holder.
    case password(PasswordHash)
    /// Given by an administrator; only serves to choose one's own.
    case resetPassword(PasswordHash)
    case roles([RoleAssignment])
    /// As pages show it.
    case name(String)
    case closed
    case reopened
    /// Ends its sessions everywhere and changes nothing else.
    case signedOut
}
