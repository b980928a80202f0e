import Application

extension AccountStore {
    /// By login.
    func page(_ query: AccountQuery) async throws(StoreFault) -> AccountList {
        try await database.read { connection throws(StoreFault) in
            guard let words = SearchWords(query.words) else { return try Self.list(query, connection) }
            return try Self.list(query, words, connection)
        }
    }

    private static func list(_ query: AccountQuery, _ connection: any SQLConnection) throws(StoreFault) -> AccountList {
        let condition = condition(query)
        let values = [SQLValue.bytes(query.region.value.bytes)]
        let count = "SELECT COUNT(*) FROM account a WHERE \(condition)"
        let total = try connection.row(count, values, of: "account") { row throws(StoreFault) in try row.integer() }
        let sql = """
            SELECT \(columns) FROM account a WHERE \(condition) ORDER BY a.login LIMIT $2 OFFSET $3
            """
        let bounds = [AccountQuery.pageSize, query.start].map { SQLValue.integer($0) }
        let accounts = try connection.rows(sql, values + bounds, of: "account") { row throws(StoreFault) in
            try account(&row)
        }
        return AccountList(accounts: try viewers(accounts, connection), total: total ?? 0)
    }

    /// Those whose login or name contains the words. Engines differ in what they take for the same letter in another
    /// case: so all names of the region are looked through here.
    private static func list(
        _ query: AccountQuery, _ words: SearchWords, _ connection: any SQLConnection
    ) throws(StoreFault) -> AccountList {
        let sql = "SELECT a.account, a.login, a.name FROM account a WHERE \(condition(query)) ORDER BY a.login"
        let named = try connection.rows(sql, [.bytes(query.region.value.bytes)], of: "account") {
            row throws(StoreFault) in (id: try row.id() as AccountID, names: [try row.text(), try row.text()])
        }
        let found = named.filter { $0.names.contains { words.match($0) } }.map(\.id)
        let shown = found.dropFirst(query.start).prefix(AccountQuery.pageSize)
        return AccountList(accounts: try known(shown, connection), total: found.count)
    }

    /// Of a row `a`, with the region as the first value.
    private static func condition(_ query: AccountQuery) -> String {
        "a.region = $1" + (query.isUnused ? " AND a.must_change = TRUE AND a.closed = FALSE" : "")
    }

    /// At home in an agency or with a role over it, by login.
    func working(with agency: AgencyKey) async throws(StoreFault) -> [Viewer] {
        try await database.read { connection throws(StoreFault) in
            let sql = """
                SELECT \(Self.columns) FROM account a WHERE a.account IN (
                    SELECT h.account FROM account h WHERE h.region = $1 AND h.agency = $2
                    UNION
                    SELECT r.account FROM account_role r
                    WHERE r.scope_region = $1 AND (r.scope_agency = $2 OR r.scope_agency IS NULL))
                ORDER BY a.login
                """
            let accounts = try connection.rows(sql, agency.values, of: "account") { row throws(StoreFault) in
                try Self.account(&row)
            }
            return try Self.viewers(accounts, connection)
        }
    }

    /// Those of these accounts that there are.
    func known(_ accounts: [AccountID]) async throws(StoreFault) -> [Viewer] {
        try await database.read { connection throws(StoreFault) in try Self.known(accounts, connection) }
    }

    private static func known(
        _ ids: some Sequence<AccountID>, _ connection: any SQLConnection
    ) throws(StoreFault) -> [Viewer] {
        var found: [Account] = []
        for id in ids {
            let sql = "SELECT \(columns) FROM account a WHERE a.account = $1"
            let known = try connection.row(sql, [.bytes(id.value.bytes)], of: "account") { row throws(StoreFault) in
                try account(&row)
            }
            if let known { found.append(known) }
        }
        return try viewers(found, connection)
    }

    private static func viewers(
        _ accounts: [Account], _ connection: any SQLConnection
    ) throws(StoreFault) -> [Viewer] {
        var viewers: [Viewer] = []
        for account in accounts {
            let roles = try roles(of: account.id, home: account.home, connection)
            viewers.append(Viewer(account: account, assignments: roles))
        }
        return viewers
    }
}
