import Application
import Domain

extension RegisterStore {
    private enum DecisionWord: String {
        case confirmed, corrected, placed
    }

    /// Writes what was said of one doubt or unread cell, or takes it back, unless somebody else has decided otherwise
    /// since its author looked.
    func settle(
        _ note: ImportNoteID, of key: ImportDraftKey, _ decision: Settlement.Decision?, seen: String?,
        by authorship: Authorship
    ) async throws(StoreFault) -> SettleOutcome {
        let log = log
        return try await database.write { connection throws(StoreFault) in
            guard try Self.isOpen(key, connection) else { return .gone }
            let before = try Self.settlements(of: key, connection)[note]
            if let stale = try log.stale(
                before, code: Settlement.code(of: before), seen: seen, of: .reading(note, of: key.draft),
                at: key.agency, connection)
            {
                // The same decision of two undoes nothing.
                return before?.decision == decision ? .written : .stale(stale)
            }
            try Self.write(decision, on: note, of: key, before: before?.decision, by: authorship, log, connection)
            return .written
        }
    }

    /// Writes of those that nobody has said anything of yet that they are right.
    func confirm(
        _ notes: [ImportNoteID], of key: ImportDraftKey, seen: String?, by authorship: Authorship
    ) async throws(StoreFault) -> DraftOutcome {
        let log = log
        return try await database.write { connection throws(StoreFault) in
            guard try Self.isOpen(key, connection) else { return .gone }
            let settled = try Self.settlements(of: key, connection)
            if let seen, seen != Settlement.code(of: settled.values) {
                return .changed(try log.latest(of: .draft(key.draft), at: key.agency, connection))
            }
            for note in notes where settled[note] == nil {
                try Self.write(.confirmed, on: note, of: key, before: nil, by: authorship, log, connection)
            }
            return .written
        }
    }

    private static func write(
        _ decision: Settlement.Decision?, on note: ImportNoteID, of key: ImportDraftKey,
        before: Settlement.Decision?, by authorship: Authorship, _ log: AuditLog, _ connection: any SQLConnection
    ) throws(StoreFault) {
        let head = try log.lock(key.agency, connection)
        let place: [SQLValue] = [.text(note.kind.rawValue), .integer(note.index)]
        if before != nil {
            try connection.execute(
                "DELETE FROM import_settlement WHERE \(ImportDraftKey.condition) AND note = $4 AND rank = $5",
                key.values + place)
        }
        if let decision {
            try connection.execute(
                """
                INSERT INTO import_settlement
                    (region, agency, draft, note, rank, decision, value, figure, actor, at)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
                """,
                key.values + place + columns(of: decision)
                    + [.text(authorship.author), .text(log.clock.now().text)])
        }
        try log.append(
            AuditDraft(
                authorship: authorship, action: .settled, record: .reading(note, of: key.draft),
                before: before.map { text(of: $0) }, after: decision.map { text(of: $0) }),
            to: key.agency, behind: head, connection)
    }

    /// All that was said of a draft.
    static func settlements(
        of key: ImportDraftKey, _ connection: any SQLConnection
    ) throws(StoreFault) -> [ImportNoteID: Settlement] {
        let sql = """
            SELECT note, rank, decision, value, figure, actor, at FROM import_settlement
            WHERE \(ImportDraftKey.condition)
            """
        let rows = try connection.rows(sql, key.values, of: "import_settlement") { row throws(StoreFault) in
            let note = ImportNoteID(try row.word(), try row.integer())
            let decision = try decision(&row)
            return (
                note: note,
                settlement: Settlement(
                    decision, author: try row.text(), moment: try row.parsed { Timestamp($0) })
            )
        }
        return Dictionary(rows.map { ($0.note, $0.settlement) }) { first, _ in first }
    }

    private static func decision(_ row: inout RowReader) throws(StoreFault) -> Settlement.Decision {
        let word: DecisionWord = try row.word()
        let value = try row.optionalText()
        let figure = try row.optionalParsed { FigureAddress(code: $0) }
        switch word {
        case .confirmed: return .confirmed
        case .corrected: return .corrected(try row.required(value))
        case .placed: return .placed(try row.required(value), try row.required(figure))
        }
    }

    private static func columns(of decision: Settlement.Decision) -> [SQLValue] {
        switch decision {
        case .confirmed: [.text(DecisionWord.confirmed.rawValue), .null, .null]
        case .corrected(let value): [.text(DecisionWord.corrected.rawValue), .text(value), .null]
        case .placed(let value, let figure):
            [.text(DecisionWord.placed.rawValue), .text(value), .text(figure.code)]
        }
    }

    /// As it stands in the log.
    private static func text(of decision: Settlement.Decision) -> String {
        switch decision {
        case .confirmed: DecisionWord.confirmed.rawValue
        case .corrected(let value): "\(DecisionWord.corrected.rawValue): \(value)"
        case .placed(let value, let figure): "\(DecisionWord.placed.rawValue) \(figure.code): \(value)"
        }
    }
}
