import Application

extension AccountStore {
    /// By login.
    func page(_ query: AccountQuery) async throws(StoreFault) -> AccountList {
        try await database.read { connection throws(StoreFault) in
            var (condition, values) = ("a.region = $1", [SQLValue.bytes(query.region.value.bytes)])
            if let words = query.words?.lowercased(), !words.isEmpty {
                // Nothing of what was asked for is taken as a pattern.
                let pattern = words.reduce(into: "") { $0 += "\\%_".contains($1) ? "\\\($1)" : "\($1)" }
                condition += " AND (a.login LIKE $2 ESCAPE '\\' OR LOWER(a.name) LIKE $2 ESCAPE '\\')"
                values.append(.text("%\(pattern)%"))
            }
            if query.isUnused { condition += " AND a.must_change = TRUE AND a.closed = FALSE" }
            let count = "SELECT COUNT(*) FROM account a WHERE \(condition)"
            let total = try connection.row(count, values, of: "account") { row throws(StoreFault) in
                try row.integer()
            }
            let next = values.count + 1
            let bounds: [SQLValue] = [
                .integer(AccountQuery.pageSize), .integer(min(query.page, 1_000_000) * AccountQuery.pageSize),
            ]
            let sql = """
                SELECT \(Self.columns) FROM account a WHERE \(condition)
                ORDER BY a.login LIMIT $\(next) OFFSET $\(next + 1)
                """
            let accounts = try connection.rows(sql, values + bounds, of: "account") { row throws(StoreFault) in
                try Self.account(&row)
            }
            return AccountList(accounts: try Self.viewers(accounts, connection), total: total ?? 0)
        }
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
        try await database.read { connection throws(StoreFault) in
            var viewers: [Viewer] = []
            for account in accounts {
                let sql = "SELECT \(Self.columns) FROM account a WHERE a.account = $1"
                let found = try connection.row(sql, [.bytes(account.value.bytes)], of: "account") {
                    row throws(StoreFault) in try Self.account(&row)
                }
                guard let found else { continue }
                viewers.append(
                    Viewer(account: found, assignments: try Self.roles(of: account, home: found.home, connection)))
            }
            return viewers
        }
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
