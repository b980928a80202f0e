import Application

extension AccountStore {
    static let columns = ["region", "agency", "account", "login", "name", "must_change", "closed"]
        .map { "a.\($0)" }.joined(separator: ", ")

    /// An account with its password and roles.
    func find(_ login: Login) async throws(StoreFault) -> Credentials? {
        try await database.read { connection throws(StoreFault) in
            let sql = "SELECT a.password, \(Self.columns) FROM account a WHERE a.login = $1"
            let found = try connection.row(sql, [.text(login.text)], of: "account") { row throws(StoreFault) in
                (password: PasswordHash(text: try row.text()), account: try Self.account(&row))
            }
            guard let found else { return nil }
            let viewer = Viewer(
                account: found.account,
                assignments: try Self.roles(of: found.account.id, home: found.account.home, connection))
            return Credentials(viewer: viewer, password: found.password)
        }
    }

    /// Whoever a session belongs to, with the roles that count now.
    func session(_ key: SessionKey) async throws(StoreFault) -> Session? {
        try await database.read { connection throws(StoreFault) in
            let sql = """
                SELECT s.begun_at, s.seen_at, \(Self.columns)
                FROM session s
                JOIN account a ON a.region = s.region AND a.agency = s.agency AND a.account = s.account
                WHERE s.session = $1
                """
            let found = try connection.row(sql, [.bytes(key.bytes)], of: "session") { row throws(StoreFault) in
                let (begun, seen) = (try row.parsed { Timestamp($0) }, try row.parsed { Timestamp($0) })
                return (begun: begun, seen: seen, account: try Self.account(&row))
            }
            guard let found else { return nil }
            let viewer = Viewer(
                account: found.account,
                assignments: try Self.roles(of: found.account.id, home: found.account.home, connection))
            return Session(viewer: viewer, begun: found.begun, lastSeen: found.seen)
        }
    }

    static func account(_ row: inout RowReader) throws(StoreFault) -> Account {
        let home = AgencyKey(region: try row.id(), agency: try row.id())
        return Account(
            id: try row.id(), home: home, login: try row.parsed { Login($0) }, name: try row.text(),
            mustChangePassword: try row.boolean(), isClosed: try row.boolean())
    }

    static func roles(
        of account: AccountID, home: AgencyKey, _ connection: any SQLConnection
    ) throws(StoreFault) -> [RoleAssignment] {
        try roles(condition, key(home, account), connection)[account] ?? []
    }

    private static func roles(
        _ condition: String, _ values: [SQLValue], _ connection: any SQLConnection
    ) throws(StoreFault) -> [AccountID: [RoleAssignment]] {
        let sql = """
            SELECT account, role, scope_region, scope_agency FROM account_role WHERE \(condition)
            ORDER BY account, rank
            """
        let rows = try connection.rows(sql, values, of: "account_role") { row throws(StoreFault) in
            let (account, role): (AccountID, Role) = (try row.id(), try row.word())
            let region: RegionID = try row.id()
            let agency: AgencyID? = try row.optionalID()
            let scope = agency.map { RoleAssignment.Scope.agency(AgencyKey(region: region, agency: $0)) }
            return (account: account, role: try row.required(RoleAssignment(role, scope ?? .region(region))))
        }
        return rows.reduce(into: [:]) { $0[$1.account, default: []].append($1.role) }
    }
}
