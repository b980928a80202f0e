import Application
import Domain

/// The notes on findings in a database.
struct FindingNoteStore: Sendable {
    private static let columns = ["mark", "rule", "cause", "act", "assignee", "actor", "at", "reason"]

    let database: any SQLDatabase
    let log: AuditLog

    func notes(on dossier: DossierKey) async throws(StoreFault) -> [FindingNote] {
        try await database.read { connection throws(StoreFault) in try Self.notes(on: dossier, connection) }
    }

    /// The dossiers that are there with findings that an account was the last to be asked to see to.
    func dossiers(assignedTo account: AccountID) async throws(StoreFault) -> [DossierKey] {
        try await database.read { connection throws(StoreFault) in
            let sql = """
                SELECT DISTINCT n.region, n.agency, n.dossier FROM finding_note n
                JOIN dossier d ON d.region = n.region AND d.agency = n.agency AND d.dossier = n.dossier
                WHERE n.assignee = $1 AND NOT EXISTS (
                    SELECT 1 FROM finding_note l
                    WHERE l.region = n.region AND l.agency = n.agency AND l.dossier = n.dossier
                        AND l.mark = n.mark AND l.act = 'assigned' AND l.rank > n.rank)
                ORDER BY n.region, n.agency, n.dossier
                """
            return try connection.rows(sql, [.bytes(account.value.bytes)], of: "finding_note") {
                row throws(StoreFault) in
                let agency = AgencyKey(region: try row.id(), agency: try row.id())
                return DossierKey(agency: agency, dossier: try row.id())
            }
        }
    }

    /// Adds a note and the log's entry, unless the finding stands so already or otherwise than its author saw.
    func add(
        _ act: FindingNote.Act, on subject: FindingSubject, of dossier: DossierKey, seen: String?,
        by authorship: Authorship
    ) async throws(StoreFault) -> FindingNoteOutcome {
        let log = log
        return try await database.write { connection throws(StoreFault) in
            guard try RegisterStore.version(of: dossier, connection) != nil else { return .gone }
            let head = try log.lock(dossier.agency, connection)
            let notes = try Self.notes(on: dossier, connection)
            let standing = FindingStanding(notes.filter { $0.subject.mark == subject.mark })
            // Another reason than the one that stands is a decision of its own.
            let isSaid = act != .dismissed || standing.dismissal?.authorship.reason == authorship.reason
            if standing.has(act), isSaid || seen == nil { return .unchanged(standing) }
            if let seen, seen != standing.code { return .stale(standing) }
            let note = FindingNote(subject: subject, act: act, authorship: authorship, moment: log.clock.now())
            try Self.insert(note, rank: notes.count + 1, of: dossier, connection)
            try log.append(
                AuditDraft(
                    authorship: authorship, action: act.action, record: subject.audited(in: dossier.dossier),
                    before: act.state(of: standing), after: act.text), to: dossier.agency, behind: head, connection)
            return .written(note)
        }
    }

    private static func notes(
        on dossier: DossierKey, _ connection: any SQLConnection
    ) throws(StoreFault) -> [FindingNote] {
        let sql = """
            SELECT \(columns.joined(separator: ", ")) FROM finding_note
            WHERE \(DossierKey.condition) ORDER BY rank
            """
        return try connection.rows(sql, dossier.values, of: "finding_note") { row throws(StoreFault) in
            let mark = try row.required(FindingMark(bytes: try row.bytes()))
            let subject = FindingSubject(
                mark: mark, rule: RuleID(try row.text()), cause: DossierPath(text: try row.text()))
            let act = try act(&row)
            let (author, moment) = (try row.text(), try row.parsed { Timestamp($0) })
            let authorship = Authorship(author: author, reason: try row.optionalText())
            return FindingNote(subject: subject, act: act, authorship: authorship, moment: moment)
        }
    }

    private static func act(_ row: inout RowReader) throws(StoreFault) -> FindingNote.Act {
        let (word, assignee): (String, AccountID?) = (try row.text(), try row.optionalID())
        switch word {
        case "assigned": return .assigned(assignee)
        case "dismissed": return .dismissed
        case "reopened": return .reopened
        default: throw row.fault
        }
    }

    private static func insert(
        _ note: FindingNote, rank: Int, of dossier: DossierKey, _ connection: any SQLConnection
    ) throws(StoreFault) {
        let names = DossierKey.columns + ["rank"] + columns
        let marks = names.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
        try connection.execute(
            "INSERT INTO finding_note (\(names.joined(separator: ", "))) VALUES (\(marks))",
            dossier.values + [
                .integer(rank), .bytes(note.subject.mark.bytes), .text(note.subject.rule.text),
                .text(note.subject.cause.text), .text(note.act.action.rawValue), note.act.assignee,
                .text(note.authorship.author), .text(note.moment.text), .text(note.authorship.reason),
            ])
    }
}

extension FindingNote.Act {
    fileprivate var action: AuditEntry.Action {
        switch self {
        case .assigned: .assigned
        case .dismissed: .dismissed
        case .reopened: .reopened
        }
    }

    fileprivate var assignee: SQLValue {
        guard case .assigned(let account?) = self else { return .null }
        return .bytes(account.value.bytes)
    }

    /// What the log says of it: an account by its name in the register, never a person's.
    fileprivate var text: String? {
        guard case .assigned(let account) = self else { return nil }
        return account?.description
    }

    /// The same of what was there before.
    fileprivate func state(of standing: FindingStanding) -> String? {
        guard case .assigned = self else { return nil }
        return standing.assignee?.description
    }
}
