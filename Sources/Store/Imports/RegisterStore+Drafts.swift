import Application
import Domain

extension RegisterStore {
    private static let lineColumns = """
        d.region, d.agency, d.draft, d.actor, d.at, d.target_agency, d.dossier, d.revision,
            (SELECT COUNT(*) FROM import_settlement s
                WHERE s.region = d.region AND s.agency = d.agency AND s.draft = d.draft)
        """

    /// The drafts of an agency, the latest first.
    func drafts(of agency: AgencyKey) async throws(StoreFault) -> [ImportDraftLine] {
        try await database.read { connection throws(StoreFault) in
            let files = try Self.files(agency, connection)
            let sql = """
                SELECT \(Self.lineColumns) FROM import_draft d
                WHERE d.region = $1 AND d.agency = $2 ORDER BY d.draft DESC
                """
            return try connection.rows(sql, agency.values, of: "import_draft") { row throws(StoreFault) in
                try Self.line(&row, files)
            }
        }
    }

    /// A draft with what was said of it; nil where there is none.
    func draft(_ key: ImportDraftKey) async throws(StoreFault) -> StoredImport? {
        try await database.read { connection throws(StoreFault) in
            let files = try Self.files(key.agency, connection)
            let settlements = try Self.settlements(of: key, connection)
            let sql = """
                SELECT \(Self.lineColumns), d.proposal, d.tables, d.content_before FROM import_draft d
                WHERE d.region = $1 AND d.agency = $2 AND d.draft = $3
                """
            return try connection.row(sql, key.values, of: "import_draft") { row throws(StoreFault) in
                let line = try Self.line(&row, files)
                let (proposal, tables) = (try row.bytes(), try row.bytes())
                return StoredImport(
                    line: line, proposal: proposal, tables: tables, settlements: settlements,
                    before: try row.optionalBytes())
            }
        }
    }

    /// A file as it was brought; nil where there is none.
    func file(_ rank: Int, of key: ImportDraftKey) async throws(StoreFault) -> SourceFile? {
        try await database.read { connection throws(StoreFault) in
            let sql = "SELECT name, content FROM import_file WHERE \(ImportDraftKey.condition) AND rank = $4"
            return try connection.row(sql, key.values + [.integer(rank)], of: "import_file") {
                row throws(StoreFault) in SourceFile(name: try row.text(), bytes: try row.bytes())
            }
        }
    }

    private static func files(
        _ agency: AgencyKey, _ connection: any SQLConnection
    ) throws(StoreFault) -> [ImportDraftID: [ImportDraftLine.File]] {
        let sql = """
            SELECT draft, name, byte_count FROM import_file WHERE \(AgencyKey.condition) ORDER BY draft, rank
            """
        let rows = try connection.rows(sql, agency.values, of: "import_file") { row throws(StoreFault) in
            let draft: ImportDraftID = try row.id()
            return (draft: draft, file: ImportDraftLine.File(name: try row.text(), byteCount: try row.integer()))
        }
        return Dictionary(grouping: rows, by: \.draft).mapValues { $0.map(\.file) }
    }

    private static func line(
        _ row: inout RowReader, _ files: [ImportDraftID: [ImportDraftLine.File]]
    ) throws(StoreFault) -> ImportDraftLine {
        let key = ImportDraftKey(
            agency: AgencyKey(region: try row.id(), agency: try row.id()), draft: try row.id())
        let (author, moment) = (try row.text(), try row.parsed { Timestamp($0) })
        let (target, dossier): (AgencyID?, DossierID?) = (try row.optionalID(), try row.optionalID())
        let (revision, settledCount) = (try row.optionalInteger(), try row.integer())
        var taken: TakenOver?
        if let target, let dossier, let revision {
            let agency = AgencyKey(region: key.agency.region, agency: target)
            taken = TakenOver(dossier: DossierKey(agency: agency, dossier: dossier), revision: revision)
        }
        return ImportDraftLine(
            key: key, author: author, moment: moment, files: files[key.draft] ?? [], taken: taken,
            settledCount: settledCount)
    }
}
