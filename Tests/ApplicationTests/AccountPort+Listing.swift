@testable import Application

extension AccountPort {
    /// Accounts to be listed, and nothing else.
    static func listing(_ viewers: [Viewer]) -> AccountPort {
        AccountPort(
            find: { _ in nil },
            page: {
                AccountList(
                    accounts: viewers,
                    total: $0.isUnused
                        ? viewers.count { $0.account.mustChangePassword && !$0.account.isClosed } : viewers.count)
            },
            working: { _ in viewers }, known: { ids in viewers.filter { ids.contains($0.account.id) } },
            open: { _, _ in nil }, change: { _, _, _, _, _ in .gone },
            beginSession: { _, _, _ in }, session: { _ in nil }, noteUse: { _ in }, endSession: { _ in })
    }
}
