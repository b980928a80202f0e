/// Makes and checks password hashes with Argon2id; as many at once as there are cores, and a few that wait.
package struct PasswordPort: Sendable {
    /// Nil where it can't be done now: too many wait already, or there is no memory for it.
    package let hash: @Sendable (Password) async -> PasswordHash?
    /// Nil where it can't be told now; without a hash it costs the same and is false.
    package let verify: @Sendable (Password, PasswordHash?) async -> Bool?

    package init(
        hash: @escaping @Sendable (Password) async -> PasswordHash?,
        verify: @escaping @Sendable (Password, PasswordHash?) async -> Bool?
    ) {
        self.hash = hash
        self.verify = verify
    }
}
