import Application
import Domain

extension RegisterStore {
    /// A statement's value as it stands, with the revisions that last wrote it and its entry.
    struct Standing: Sendable {
        let rank: Int
        let value: StatedValue
        let written: Int
        let entryWritten: Int
    }

    /// Writes one value, what it was before, the dossier's new revision and the log's entry, unless someone else was
    /// quicker.
    func correct(
        _ correction: StatementCorrection, by authorship: Authorship
    ) async throws(StoreFault) -> CorrectionOutcome {
        let log = log
        let key = correction.statement.dossier
        return try await database.write { connection throws(StoreFault) in
            guard try Self.version(of: key, connection)?.generation == correction.seen.generation else { return .gone }
            let head = try log.lock(key.agency, connection)
            guard let standing = try Self.standing(correction.statement, connection),
                standing.entryWritten <= correction.seen.revision
            else { return .gone }
            if standing.value == correction.value { return .unchanged }
            guard standing.written <= correction.seen.revision else {
                let writer = try log.entry(making: standing.written, of: key, connection)
                return .stale(StaleWrite(attempted: correction.value, current: standing.value, writer: writer))
            }
            let revision = try Self.nextRevision(of: key, connection)
            try Self.write(correction, rank: standing.rank, revision: revision, connection)
            try log.append(
                AuditDraft(
                    authorship: authorship, action: .corrected, dossier: key.dossier, revision: revision,
                    record: .statement(entry: correction.statement.entry, index: standing.rank),
                    before: JSONColumn.write(ValueCode(standing.value)),
                    after: JSONColumn.write(ValueCode(correction.value))), to: key.agency, behind: head, connection)
            return .written(DossierVersion(generation: correction.seen.generation, revision: revision))
        }
    }

    /// The statement at an address; nil where there is none.
    static func standing(
        _ statement: StatementAddress, _ connection: any SQLConnection
    ) throws(StoreFault) -> Standing? {
        let columns = ValueCode.columns.map { "s.\($0)" }.joined(separator: ", ")
        let sql = """
            SELECT s.rank, s.revision, e.revision, \(columns)
            FROM statement s
            JOIN entry e ON e.region = s.region AND e.agency = s.agency AND e.dossier = s.dossier
                AND e.entry = s.entry
            WHERE s.region = $1 AND s.agency = $2 AND s.dossier = $3 AND s.entry = $4
            ORDER BY s.rank LIMIT 1 OFFSET $5
            """
        let values: [SQLValue] = [.text(statement.entry.text), .integer(statement.index)]
        return try connection.row(sql, statement.dossier.values + values, of: "statement") { row throws(StoreFault) in
            let (rank, written, entryWritten) = (try row.integer(), try row.integer(), try row.integer())
            return Standing(
                rank: rank, value: try DossierTables.value(&row), written: written, entryWritten: entryWritten)
        }
    }

    static func nextRevision(of key: DossierKey, _ connection: any SQLConnection) throws(StoreFault) -> Int {
        let sql = "UPDATE dossier SET revision = revision + 1 WHERE \(DossierKey.condition) RETURNING revision"
        let revision = try connection.row(sql, key.values, of: "dossier") { row throws(StoreFault) in
            try row.integer()
        }
        guard let revision else { throw .damagedRecord("dossier") }
        return revision
    }

    private static func write(
        _ correction: StatementCorrection, rank: Int, revision: Int, _ connection: any SQLConnection
    ) throws(StoreFault) {
        let (key, entry) = (correction.statement.dossier, correction.statement.entry.text)
        try DossierTables.statements.keep(owner: entry, rank: rank, of: key, before: revision, connection)
        let settings = ValueCode.columns.enumerated().map { "\($1) = $\($0 + 7)" }.joined(separator: ", ")
        let changed = try connection.execute(
            """
            UPDATE statement SET revision = $6, \(settings)
            WHERE \(DossierKey.condition) AND entry = $4 AND rank = $5
            """,
            key.values
                + [.text(entry), .integer(rank), .integer(revision)]
                + ValueCode(correction.value).values)
        guard changed == 1 else { throw .damagedRecord("statement") }
    }
}
