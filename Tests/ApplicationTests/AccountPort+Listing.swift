@testable import Application

extension AccountPort {
    /// Accounts to be listed, and nothing else.
    static func listing(_ viewers: [Viewer]) -> AccountPort {
        AccountPort(
            find: { _ in nil }, list: { _ in viewers }, open: { _, _ in nil }, change: { _, _, _, _, _ in .gone },
            beginSession: { _, _, _ in }, session: { _ in nil }, noteUse: { _ in }, endSession: { _ in })
    }
}
