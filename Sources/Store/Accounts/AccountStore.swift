import Application

/// Accounts, their roles and sessions in the database of the register.
struct AccountStore: Sendable {
    let database: any SQLDatabase
    let log: AuditLog
    let ids: IDSource

    /// The use cases' view.
    var port: AccountPort {
        AccountPort(
            find: { login throws(StoreFault) in try await find(login) },
            page: { query throws(StoreFault) in try await page(query) },
            working: { agency throws(StoreFault) in try await working(with: agency) },
            known: { accounts throws(StoreFault) in try await known(accounts) },
            open: { opening, authorship throws(StoreFault) in try await open(opening, by: authorship) },
            change: { change, home, account, seen, authorship throws(StoreFault) in
                try await apply(change, to: account, of: home, seen: seen, by: authorship)
            },
            beginSession: { key, home, account throws(StoreFault) in
                try await beginSession(key, of: account, home: home)
            },
            session: { key throws(StoreFault) in try await session(key) },
            noteUse: { key throws(StoreFault) in try await noteUse(of: key) },
            endSession: { key throws(StoreFault) in try await endSession(key) })
    }
}

extension RegisterStore {
    /// The use cases' view of accounts and sessions.
    package var accountPort: AccountPort { AccountStore(database: database, log: log, ids: ids).port }
}
