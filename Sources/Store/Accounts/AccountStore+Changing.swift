import Application
import Domain

extension AccountStore {
    /// Opens an account; nil where the login is taken.
    func open(_ opening: AccountOpening, by authorship: Authorship) async throws(StoreFault) -> AccountID? {
        let (ids, log) = (ids, log)
        return try await database.write { connection throws(StoreFault) in
            let head = try log.lock(opening.home, connection)
            let taken = try connection.row(
                "SELECT account FROM account WHERE login = $1", [.text(opening.login.text)], of: "account"
            ) { row throws(StoreFault) in try row.id() as AccountID }
            guard taken == nil else { return nil }
            let account: AccountID = ids.next()
            try connection.execute(
                """
                INSERT INTO account (region, agency, account, login, name, password, must_change, closed)
                VALUES ($1, $2, $3, $4, $5, $6, TRUE, FALSE)
                """,
                Self.key(opening.home, account) + [
                    .text(opening.login.text), .text(opening.name), .text(opening.password.text),
                ])
            try Self.write(opening.assignments, of: account, home: opening.home, connection)
            try log.append(
                AuditDraft(
                    authorship: authorship, action: .accountOpened, record: .account(account),
                    after: "\(opening.login): \(RoleWords.text(of: opening.assignments))"), to: opening.home,
                behind: head, connection)
            return account
        }
    }

    /// Changes an account, ends its sessions where the change is more than a name, and notes it, unless somebody else has
    /// changed the same since its author looked.
    func apply(
        _ change: AccountChange, to account: AccountID, of home: AgencyKey, seen: String?, by authorship: Authorship
    ) async throws(StoreFault) -> AccountOutcome {
        let log = log
        return try await database.write { connection throws(StoreFault) in
            let head = try log.lock(home, connection)
            let key = Self.key(home, account)
            guard let viewer = try Self.viewer(account, home: home, connection) else { return .gone }
            let login = viewer.account.login
            if let aspect = change.aspect,
                let stale = try log.stale(
                    viewer, code: aspect.code(of: viewer), seen: seen, of: .account(account), aspect.action, at: home,
                    connection)
            {
                return change.isDone(in: viewer) ? .changed : .stale(stale)
            }
            let before = try Self.write(change, to: account, home: home, connection)
            if change.endsSessions { try connection.execute("DELETE FROM session WHERE \(Self.condition)", key) }
            var draft = AuditDraft(authorship: authorship, action: change.action, record: .account(account))
            draft.before = before.map { "\(login): \(RoleWords.text(of: $0))" }
            if case .roles(let roles) = change {
                draft.after = "\(login): \(RoleWords.text(of: roles))"
            } else {
                draft.after = login.text
            }
            try log.append(draft, to: home, behind: head, connection)
            return .changed
        }
    }

    private static func viewer(
        _ account: AccountID, home: AgencyKey, _ connection: any SQLConnection
    ) throws(StoreFault) -> Viewer? {
        let sql = "SELECT \(columns) FROM account a WHERE a.region = $1 AND a.agency = $2 AND a.account = $3"
        let found = try connection.row(sql, key(home, account), of: "account") { row throws(StoreFault) in
            try Self.account(&row)
        }
        return try found.map { found throws(StoreFault) in
            Viewer(account: found, assignments: try roles(of: account, home: home, connection))
        }
    }

    static let condition = AgencyKey.condition + " AND account = $3"

    static func key(_ home: AgencyKey, _ account: AccountID) -> [SQLValue] {
        home.values + [.bytes(account.value.bytes)]
    }

    /// Returns the roles there were, where they are what changed.
    private static func write(
        _ change: AccountChange, to account: AccountID, home: AgencyKey, _ connection: any SQLConnection
    ) throws(StoreFault) -> [RoleAssignment]? {
        let key = key(home, account)
        switch change {
        case .password(let hash):
            let sql = "UPDATE account SET password = $4, must_change = FALSE WHERE \(condition)"
            try connection.execute(sql, key + [.text(hash.text)])
        case .resetPassword(let hash):
            let sql = "UPDATE account SET password = $4, must_change = TRUE WHERE \(condition)"
            try connection.execute(sql, key + [.text(hash.text)])
        case .name(let name):
            try connection.execute("UPDATE account SET name = $4 WHERE \(condition)", key + [.text(name)])
        case .closed: try connection.execute("UPDATE account SET closed = TRUE WHERE \(condition)", key)
        case .reopened: try connection.execute("UPDATE account SET closed = FALSE WHERE \(condition)", key)
        case .signedOut: break
        case .roles(let roles):
            let before = try Self.roles(of: account, home: home, connection)
            try connection.execute("DELETE FROM account_role WHERE \(condition)", key)
            try write(roles, of: account, home: home, connection)
            return before
        }
        return nil
    }

    private static func write(
        _ roles: [RoleAssignment], of account: AccountID, home: AgencyKey, _ connection: any SQLConnection
    ) throws(StoreFault) {
        try connection.execute(
            """
            INSERT INTO account_role (region, agency, account, rank, role, scope_region, scope_agency)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            each: roles.enumerated().map { rank, assignment in
                let agency: SQLValue =
                    if case .agency(let key) = assignment.scope { .bytes(key.agency.value.bytes) } else { .null }
                return key(home, account) + [
                    .integer(rank), .text(assignment.role.rawValue),
                    .bytes(assignment.scope.region.value.bytes), agency,
                ]
            })
    }
}

extension AccountChange {
    fileprivate var endsSessions: Bool {
        if case .name = self { false } else { true }
    }

    /// Whether somebody else has done just that.
    fileprivate func isDone(in viewer: Viewer) -> Bool {
        switch self {
        case .name(let name): viewer.account.name == name
        case .roles(let roles): viewer.assignments == roles
        case .password, .resetPassword, .closed, .reopened, .signedOut: false
        }
    }

    /// How the log names it.
    fileprivate var action: AuditEntry.Action {
        switch self {
        case .password: .passwordChanged
        case .resetPassword: .passwordReset
        case .roles: .rolesChanged
        case .name: .accountRenamed
        case .closed: .accountClosed
        case .reopened: .accountReopened
        case .signedOut: .signedOut
        }
    }
}
