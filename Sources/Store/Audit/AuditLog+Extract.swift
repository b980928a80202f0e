import Application

extension AuditLog {
    /// The latest entries of a scope before the one of a number, with their values as people read them.
    func extract(
        of scope: AuditScope, before: Int?, limit: Int, _ connection: any SQLConnection
    ) throws(StoreFault) -> AuditExtract {
        if scope == .settings { return try settings(limit: limit, connection) }
        let (condition, values) = try Self.condition(scope, connection)
        let bound = values.count + 1
        let sql =
            Self.selection
            + " WHERE (\(condition)) AND sequence < $\(bound) ORDER BY sequence DESC LIMIT $\(bound + 1)"
        let entries = try connection.rows(
            sql, values + [.integer(before ?? Int(Int32.max)), .integer(limit + 1)], of: "audit_entry"
        ) { row throws(StoreFault) in try Self.read(&row).entry }
        return Self.extract(entries, limit: limit)
    }

    /// The last entry about a record of an agency, of a draft also about its readings.
    ///
    /// - Parameter action: nil for whatever was done.
    func latest(
        of record: AuditSubject, _ action: AuditEntry.Action? = nil, at agency: AgencyKey,
        _ connection: any SQLConnection
    ) throws(StoreFault) -> AuditEntry? {
        if case .draft = record {
            return try extract(of: .record(agency, record), before: nil, limit: 1, connection).lines.first?.entry
        }
        let done = action.map { " AND action = '\($0.rawValue)'" } ?? ""
        let sql =
            Self.selection + " WHERE \(AgencyKey.condition) AND dossier IS NULL AND record = $3\(done)"
            + " ORDER BY sequence DESC LIMIT 1"
        return try connection.row(sql, agency.values + [.text(record.record)], of: "audit_entry") {
            row throws(StoreFault) in try Self.read(&row).entry
        }
    }

    /// What somebody else has written since an author looked; nil where the author saw what stands there, or didn't look.
    ///
    /// - Parameters:
    ///   - code: of what stands there.
    ///   - action: by which alone it is written; nil for any.
    func stale<Value>(
        _ current: Value, code: String, seen: String?, of record: AuditSubject, _ action: AuditEntry.Action? = nil,
        at agency: AgencyKey, _ connection: any SQLConnection
    ) throws(StoreFault) -> StaleChange<Value>? {
        guard let seen, seen != code else { return nil }
        return StaleChange(current: current, writer: try latest(of: record, action, at: agency, connection))
    }

    /// The last entry about a setting, in whichever chain.
    func latest(ofSetting name: String, _ connection: any SQLConnection) throws(StoreFault) -> AuditEntry? {
        let sql = """
            \(Self.selection(of: "e")) JOIN audit_chain c ON e.region = c.region AND e.agency = c.agency
            WHERE e.dossier IS NULL AND e.record = $1 ORDER BY e.at DESC, e.sequence DESC LIMIT 1
            """
        let record = AuditSubject.setting(name).record
        return try connection.row(sql, [.text(record)], of: "audit_entry") { row throws(StoreFault) in
            try Self.read(&row).entry
        }
    }

    /// - Parameter entries: one more than the limit where there are more.
    private static func extract(_ entries: [AuditEntry], limit: Int) -> AuditExtract {
        let lines = entries.prefix(limit).map { entry in
            AuditLine(entry: entry, before: readable(entry.before), after: readable(entry.after))
        }
        return AuditExtract(lines: lines, rest: entries.count > limit ? lines.last?.entry.sequence : nil)
    }

    /// Each change stands in the chain of the agency that its author is at home in: each chain is asked by its index.
    /// Addresses are left out: they belong to single agencies, of other regions, too.
    private func settings(
        limit: Int, _ connection: any SQLConnection
    ) throws(StoreFault) -> AuditExtract {
        let sql = """
            \(Self.selection(of: "e")) JOIN audit_chain c ON e.region = c.region AND e.agency = c.agency
            WHERE e.dossier IS NULL AND e.record >= 'settings/' AND e.record < 'settings0'
                AND e.record NOT LIKE $2
            ORDER BY e.at DESC, e.region, e.agency, e.sequence DESC LIMIT $1
            """
        let addresses = AuditSubject.setting(AuditSubject.addressNames).record
        let values: [SQLValue] = [.integer(limit + 1), .text(addresses + "%")]
        let entries = try connection.rows(sql, values, of: "audit_entry") { row throws(StoreFault) in
            try Self.read(&row).entry
        }
        return Self.extract(entries, limit: limit)
    }

    private static func condition(
        _ scope: AuditScope, _ connection: any SQLConnection
    ) throws(StoreFault) -> (String, [SQLValue]) {
        switch scope {
        case .agency(let agency): return (AgencyKey.condition, agency.values)
        case .dossier(let dossier):
            let names = ["dossiers/\(dossier.dossier)/", "dossiers/\(dossier.dossier)0"].map { SQLValue.text($0) }
            let about = "dossier IS NULL AND record >= $4 AND record < $5"
            return ("\(AgencyKey.condition) AND (dossier = $3 OR \(about))", dossier.values + names)
        case .revisions(let dossier): return (DossierKey.condition, dossier.values)
        case .statement(let address):
            let rank = try RegisterStore.standing(address, connection)?.rank ?? -1
            let names = [AuditSubject.statement(entry: address.entry, index: rank), .dossier]
            return (
                "\(DossierKey.condition) AND record IN ($4, $5)",
                address.dossier.values + names.map { .text($0.record) }
            )
        case .record(let agency, let subject): return Self.condition(subject, of: agency)
        case .settings: throw .contradiction(detail: "settings are of no agency")
        }
    }

    private static func condition(_ subject: AuditSubject, of agency: AgencyKey) -> (String, [SQLValue]) {
        let own = "\(AgencyKey.condition) AND dossier IS NULL AND"
        let record = subject.record
        switch subject {
        case .person(let person):
            // Posts name whom they were given to where they begin.
            let posts = """
                SELECT record FROM audit_entry
                WHERE \(own) action = '\(AuditEntry.Action.appointed.rawValue)' AND record >= 'appointments/'
                    AND record < 'appointments0' AND value_after >= $4 AND value_after < $5
                """
            let names = [record, "\(person) ", "\(person)!"].map { SQLValue.text($0) }
            return ("\(own) (record = $3 OR record IN (\(posts)))", agency.values + names)
        case .draft:
            // Taking it over and undoing that are noted of the dossier.
            let names = [record, record + "/", record + "0"].map { SQLValue.text($0) }
            let taken = "\(AgencyKey.condition) AND record = 'dossier' AND value_before = $3"
            return (
                "\(own) (record = $3 OR (record >= $4 AND record < $5)) OR (\(taken))", agency.values + names
            )
        default: return ("\(own) record = $3", agency.values + [.text(record)])
        }
    }

    /// What stands in the cell, of a value that the register wrote as one; any other text as it stands.
    private static func readable(_ text: String?) -> String? {
        guard let text else { return nil }
        let code: ValueCode? = text.hasPrefix("{") ? JSONColumn.read(text) : nil
        return code?.raw ?? text
    }
}
