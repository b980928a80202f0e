import Domain

/// Where one says who one is.
package struct SignInPage: Page, Hashable {
    /// The address to go on to.
    package let returning: String?
    /// As it was typed.
    package let login: String
    package let complaint: Localized?

    package init(returning: String?, login: String = "", complaint: Localized? = nil) {
        self.returning = returning
        self.login = login
        self.complaint = complaint
    }

    package var title: Localized { .init(id: "Masuk", en: "Sign in") }
    package var showsAddress: Bool { returning != nil }
}
