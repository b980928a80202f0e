import Application
import Domain

extension RegisterStore {
    /// Keeps the drafts of one upload, all or none.
    func stage(
        _ imports: [StagedImport], for agency: AgencyKey, by authorship: Authorship
    ) async throws(StoreFault) -> [ImportDraftKey] {
        let (ids, log) = (ids, log)
        return try await database.write { connection throws(StoreFault) in
            var keys: [ImportDraftKey] = []
            for item in imports {
                let head = try log.lock(agency, connection)
                let key = ImportDraftKey(agency: agency, draft: ids.next())
                try connection.execute(
                    """
                    INSERT INTO import_draft (region, agency, draft, actor, at, proposal, tables)
                    VALUES ($1, $2, $3, $4, $5, $6, $7)
                    """,
                    key.values + [
                        .text(authorship.author), .text(log.clock.now().text), .bytes(item.proposal),
                        .bytes(item.tables),
                    ])
                try connection.execute(
                    """
                    INSERT INTO import_file (region, agency, draft, rank, name, byte_count, content)
                    VALUES ($1, $2, $3, $4, $5, $6, $7)
                    """,
                    each: item.files.enumerated().map { rank, file in
                        key.values + [
                            .integer(rank), .text(file.name), .integer(file.bytes.count), .bytes(file.bytes),
                        ]
                    })
                let names = item.files.map(\.name).joined(separator: ", ")
                try log.append(
                    AuditDraft(
                        authorship: authorship, action: .staged, record: .draft(key.draft), after: names),
                    to: agency, behind: head, connection)
                keys.append(key)
            }
            return keys
        }
    }

    /// Removes an open draft with all that belongs to it, unless something was said of it since its author looked.
    func discard(
        _ key: ImportDraftKey, seen: String?, by authorship: Authorship
    ) async throws(StoreFault) -> DraftOutcome {
        let log = log
        return try await database.write { connection throws(StoreFault) in
            guard try Self.isOpen(key, connection) else { return .gone }
            if let seen, try seen != Settlement.code(of: Self.settlements(of: key, connection).values) {
                return .changed(try log.latest(of: .draft(key.draft), at: key.agency, connection))
            }
            let head = try log.lock(key.agency, connection)
            for table in ["import_settlement", "import_file", "import_draft"] {
                try connection.execute("DELETE FROM \(table) WHERE \(ImportDraftKey.condition)", key.values)
            }
            try log.append(
                AuditDraft(authorship: authorship, action: .discarded, record: .draft(key.draft)), to: key.agency,
                behind: head, connection)
            return .written
        }
    }

    /// Whether there is such a draft and it wasn't taken over.
    static func isOpen(_ key: ImportDraftKey, _ connection: any SQLConnection) throws(StoreFault) -> Bool {
        let sql = "SELECT dossier IS NULL FROM import_draft WHERE \(ImportDraftKey.condition)"
        return try connection.row(sql, key.values, of: "import_draft") { row throws(StoreFault) in
            try row.boolean()
        } ?? false
    }
}
