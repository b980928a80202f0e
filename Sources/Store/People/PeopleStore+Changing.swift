import Application
import Domain

extension PeopleStore {
    /// Writes another name, number and account, unless somebody else has since its author looked; the log names the
    /// record alone.
    func change(
        _ person: PersonID, to entry: PersonEntry, at agency: AgencyKey, seen: String?, by authorship: Authorship
    ) async throws(StoreFault) -> PeopleOutcome {
        let log = log
        return try await database.write { connection throws(StoreFault) in
            guard let (key, present, head) = try Self.locked(person, at: agency, log, connection) else { return .gone }
            if let stale = try log.stale(
                present, code: present.code, seen: seen, of: .person(person), at: agency, connection)
            {
                return present == entry ? .written : .stale(stale)
            }
            let taken = try Self.exists(
                """
                SELECT COUNT(*) FROM person
                WHERE \(AgencyKey.condition) AND person <> $3 AND (service_number = $4 OR account = $5)
                """, key + [.text(entry.number?.text), Self.value(entry.account)], connection)
            if taken { return .taken }
            try Self.write(entry, key, connection)
            let draft = AuditDraft(authorship: authorship, action: .personChanged, record: .person(person))
            try log.append(draft, to: agency, behind: head, connection)
            return .written
        }
    }

    /// Removes a person without posts; of others what is personal, once all their posts are ended.
    func remove(
        _ person: PersonID, at agency: AgencyKey, seen: String?, by authorship: Authorship
    ) async throws(StoreFault) -> PeopleOutcome {
        let log = log
        return try await database.write { connection throws(StoreFault) in
            guard let (key, present, head) = try Self.locked(person, at: agency, log, connection) else { return .gone }
            if let stale = try log.stale(
                present, code: present.code, seen: seen, of: .person(person), at: agency, connection)
            {
                return .stale(stale)
            }
            let posts = try Self.appointments(of: agency, connection).filter { $0.person == person }
            guard posts.allSatisfy({ $0.last != nil }) else { return .inPost }
            if posts.isEmpty {
                try connection.execute("DELETE FROM person WHERE \(AgencyKey.condition) AND person = $3", key)
            } else {
                try Self.write(PersonEntry(name: Person.nameless, number: nil, account: nil), key, connection)
            }
            let action: AuditEntry.Action = posts.isEmpty ? .personRemoved : .personMadeNameless
            let draft = AuditDraft(authorship: authorship, action: action, record: .person(person))
            try log.append(draft, to: agency, behind: head, connection)
            return .written
        }
    }

    /// Someone as they stand in the register, and the end of the agency's chain, locked until they are written; nil where
    /// there is nobody.
    private static func locked(
        _ person: PersonID, at agency: AgencyKey, _ log: AuditLog, _ connection: any SQLConnection
    ) throws(StoreFault) -> (key: [SQLValue], present: PersonEntry, head: AuditHead)? {
        let key = agency.values + [.bytes(person.value.bytes)]
        // An agency that isn't there has no chain to lock.
        guard try isKnown(key, connection) else { return nil }
        let head = try log.lock(agency, connection)
        return try entry(key, connection).map { (key, $0, head) }
    }

    /// - Parameter key: of an agency and a person.
    static func isKnown(
        _ key: [SQLValue], _ connection: any SQLConnection
    ) throws(StoreFault) -> Bool {
        try exists("SELECT COUNT(*) FROM person WHERE \(AgencyKey.condition) AND person = $3", key, connection)
    }

    /// Nil where there is nobody.
    ///
    /// - Parameter key: of an agency and a person.
    private static func entry(
        _ key: [SQLValue], _ connection: any SQLConnection
    ) throws(StoreFault) -> PersonEntry? {
        let sql = "SELECT name, service_number, account FROM person WHERE \(AgencyKey.condition) AND person = $3"
        return try connection.row(sql, key, of: "person") { row throws(StoreFault) in
            PersonEntry(
                name: try row.text(), number: try row.optionalParsed { ServiceNumber($0) },
                account: try row.optionalID())
        }
    }

    private static func write(
        _ entry: PersonEntry, _ key: [SQLValue], _ connection: any SQLConnection
    ) throws(StoreFault) {
        try connection.execute(
            """
            UPDATE person SET name = $4, service_number = $5, account = $6
            WHERE \(AgencyKey.condition) AND person = $3
            """, key + [.text(entry.name), .text(entry.number?.text), value(entry.account)])
    }
}
