import Application
import Domain

extension PeopleStore {
    /// Adds a person; the log names the record alone, since what it holds can never be removed.
    func enter(
        _ entry: PersonEntry, at agency: AgencyKey, by authorship: Authorship
    ) async throws(StoreFault) -> PeopleOutcome {
        let (ids, log) = (ids, log)
        return try await database.write { connection throws(StoreFault) in
            guard
                try Self.exists(
                    "SELECT COUNT(*) FROM agency WHERE \(AgencyKey.condition)", agency.values, connection)
            else { return .gone }
            let head = try log.lock(agency, connection)
            let taken = try Self.exists(
                """
                SELECT COUNT(*) FROM person WHERE \(AgencyKey.condition) AND (service_number = $3 OR account = $4)
                """, agency.values + [.text(entry.number?.text), Self.value(entry.account)], connection)
            if taken { return .taken }
            let id: PersonID = ids.next()
            try connection.execute(
                """
                INSERT INTO person (region, agency, person, name, service_number, account)
                VALUES ($1, $2, $3, $4, $5, $6)
                """,
                agency.values + [
                    .bytes(id.value.bytes), .text(entry.name), .text(entry.number?.text), Self.value(entry.account),
                ])
            try log.append(
                AuditDraft(authorship: authorship, action: .entered, record: .person(id)), to: agency, behind: head,
                connection)
            return .written
        }
    }

    /// Puts a person into a post of a dossier from a day on; one who was made nameless is as good as gone.
    func appoint(
        _ person: PersonID, to post: PostKey, from first: CalendarDay, by authorship: Authorship
    ) async throws(StoreFault) -> PeopleOutcome {
        let (ids, log, agency) = (ids, log, post.dossier.agency)
        return try await database.write { connection throws(StoreFault) in
            let isKnown = try Self.isKnown(agency.values + [.bytes(person.value.bytes)], connection)
            let isPost = try Self.exists(
                "SELECT COUNT(*) FROM position WHERE \(DossierKey.condition) AND position = $4",
                post.dossier.values + [.text(post.position.text)], connection)
            guard isKnown, isPost else { return .gone }
            let head = try log.lock(agency, connection)
            if try Self.isNameless(person, at: agency, connection) { return .gone }
            let present = try Self.appointments(of: agency, connection).contains {
                $0.person == person && $0.post == post && ($0.last.map { $0 >= first } ?? true)
            }
            if present { return .present }
            let id: AppointmentID = ids.next()
            try connection.execute(
                """
                INSERT INTO appointment (region, agency, appointment, person, dossier, position, first_day)
                VALUES ($1, $2, $3, $4, $5, $6, $7)
                """,
                agency.values + [
                    .bytes(id.value.bytes), .bytes(person.value.bytes), .bytes(post.dossier.dossier.value.bytes),
                    .text(post.position.text), .text(first.text),
                ])
            try log.append(
                AuditDraft(
                    authorship: authorship, action: .appointed, record: .appointment(id),
                    after: "\(person) \(post.position) \(first)"), to: agency, behind: head, connection)
            return .written
        }
    }

    /// Ends an appointment after a day, unless somebody else has since its author looked.
    func release(
        _ id: AppointmentID, at agency: AgencyKey, after last: CalendarDay, seen: String?, by authorship: Authorship
    ) async throws(StoreFault) -> PeopleOutcome {
        let log = log
        return try await database.write { connection throws(StoreFault) in
            guard
                try Self.exists(
                    "SELECT COUNT(*) FROM appointment WHERE \(AgencyKey.condition) AND appointment = $3",
                    agency.values + [.bytes(id.value.bytes)], connection)
            else { return .gone }
            let head = try log.lock(agency, connection)
            let known = try Self.appointments(of: agency, connection).first { $0.id == id }
            guard let known else { return .gone }
            if let stale = try log.stale(
                known.last, code: known.last?.text ?? "", seen: seen, of: .appointment(id), at: agency, connection)
            {
                return known.last == last ? .written : .ended(stale)
            }
            guard known.first <= last else { return .backwards }
            try connection.execute(
                "UPDATE appointment SET last_day = $4 WHERE \(AgencyKey.condition) AND appointment = $3",
                agency.values + [.bytes(id.value.bytes), .text(last.text)])
            try log.append(
                AuditDraft(
                    authorship: authorship, action: .released, record: .appointment(id), before: known.last?.text,
                    after: last.text), to: agency, behind: head, connection)
            return .written
        }
    }

    /// Whether what was personal of someone was removed.
    private static func isNameless(
        _ person: PersonID, at agency: AgencyKey, _ connection: any SQLConnection
    ) throws(StoreFault) -> Bool {
        try exists(
            """
            SELECT COUNT(*) FROM person WHERE \(AgencyKey.condition) AND person = $3
            AND name = $4 AND service_number IS NULL AND account IS NULL
            """, agency.values + [.bytes(person.value.bytes), .text(Person.nameless)], connection)
    }

    static func exists(
        _ sql: String, _ values: [SQLValue], _ connection: any SQLConnection
    ) throws(StoreFault) -> Bool {
        let count = try connection.row(sql, values, of: "count") { row throws(StoreFault) in try row.integer() }
        return (count ?? 0) > 0
    }

    static func value(_ account: AccountID?) -> SQLValue {
        account.map { .bytes($0.value.bytes) } ?? .null
    }
}
