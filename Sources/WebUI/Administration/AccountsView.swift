/// What of the accounts and agencies of a region is looked at.
package struct AccountsView: Hashable, Sendable {
    /// Names of accounts contain it; nil for all.
    package let words: String?
    /// From 0.
    package let page: Int
    /// Names of agencies contain it; nil for all.
    package let agencyWords: String?

    package init(words: String? = nil, page: Int = 0, agencyWords: String? = nil) {
        self.words = words
        self.page = page
        self.agencyWords = agencyWords
    }

    package static let start = AccountsView()
}
