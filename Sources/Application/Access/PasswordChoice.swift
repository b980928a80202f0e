/// A password someone chooses for an account.
package enum PasswordChoice {
    package enum Fault: Error, Hashable, Sendable {
        case tooShort
        case tooLong
        case likeLogin
        case notRepeated
        /// It is the present one: whoever made that would go on knowing it.
        case unchanged
    }

    /// The password, where it can be one of this account.
    package static func password(
        _ text: String, repeated: String, for login: Login
    ) throws(Fault) -> Password {
        guard text == repeated else { throw .notRepeated }
        guard text.count >= Password.shortest else { throw .tooShort }
        guard let password = Password(text) else { throw .tooLong }
        guard !text.lowercased().contains(login.text) else { throw .likeLogin }
        return password
    }
}
