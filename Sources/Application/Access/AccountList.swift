/// A page of a list of accounts, by user name.
package struct AccountList: Hashable, Sendable {
    package let accounts: [Viewer]
    /// On all pages.
    package let total: Int

    package init(accounts: [Viewer], total: Int) {
        self.accounts = accounts
        self.total = total
    }

    package var pageCount: Int { (total + AccountQuery.pageSize - 1) / AccountQuery.pageSize }
}
