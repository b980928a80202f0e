/// Which accounts at home in a region a list shows.
package struct AccountQuery: Hashable, Sendable {
    /// Nobody sees more of them at once.
    package static let pageSize = 24
    /// No list is as long as that; beyond it numbers would overflow.
    private static let lastPage = 1_000_000

    package let region: RegionID
    /// Their user names or names contain it; nil for all.
    package let words: String?
    /// Only open ones whose one-time password was never used.
    package let isUnused: Bool
    /// From 0.
    package let page: Int

    /// How many stand on the pages before.
    package var start: Int { min(page, Self.lastPage) * Self.pageSize }

    package init(region: RegionID, words: String? = nil, isUnused: Bool = false, page: Int = 0) {
        self.region = region
        self.words = SearchWords.limited(words)
        self.isUnused = isUnused
        self.page = max(0, page)
    }
}
