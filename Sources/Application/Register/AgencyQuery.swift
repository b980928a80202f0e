/// Which agencies a list shows.
package struct AgencyQuery: Hashable, Sendable {
    package enum Order: Hashable, Sendable {
        /// By region and name.
        case name
        /// Those without a dossier first, then by what was found, the worst first.
        case urgency
    }

    /// Nobody sees more of them at once.
    package static let pageSize = 24
    /// No list is as long as that; beyond it numbers would overflow.
    private static let lastPage = 1_000_000

    /// Of these alone; those that lie in any of them.
    package let scopes: [RoleAssignment.Scope]
    /// Their names contain it; nil for all.
    package let words: String?
    /// With plans of this fiscal year, or of no year; nil for all.
    package let year: Int?
    /// From 0.
    package let page: Int
    package let order: Order

    /// How many stand on the pages before.
    package var start: Int { min(page, Self.lastPage) * Self.pageSize }

    package init(
        scopes: [RoleAssignment.Scope], words: String? = nil, year: Int? = nil, page: Int = 0, order: Order = .name
    ) {
        self.scopes = scopes
        self.words = SearchWords.limited(words)
        self.year = year
        self.page = max(0, page)
        self.order = order
    }
}
