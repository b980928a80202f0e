/// What a password was made into: the text that Argon2id writes, with its parameters and salt.
package struct PasswordHash: Hashable, Sendable {
    package let text: String

    package init(text: String) {
        self.text = text
    }
}
