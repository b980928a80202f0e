import Application
import Domain

extension RegisterStore {
    /// The use cases' view of earlier revisions.
    package var revisionPort: RevisionPort {
        RevisionPort(
            readable: { key throws(StoreFault) in try await readable(key) },
            load: { key, revision throws(StoreFault) in try await load(key, at: revision) })
    }

    /// The revisions of a dossier that can be read, also of one that is no longer there; nil where there never was one.
    func readable(_ key: DossierKey) async throws(StoreFault) -> ClosedRange<Int>? {
        try await database.read { connection throws(StoreFault) in try Self.readable(key, connection) }
    }

    /// A dossier as it was at one of its revisions; nil where it had no such revision or it can't be read.
    func load(_ key: DossierKey, at revision: Int) async throws(StoreFault) -> StoredRevision? {
        let log = log
        return try await database.read { connection throws(StoreFault) in
            guard let head = try Self.anyHead(of: key, connection),
                head.firstKept <= revision, revision <= head.version.revision
            else { return nil }
            return StoredRevision(
                stored: try Self.stored(key, head, at: revision, connection),
                entry: try log.entry(making: revision, of: key, connection),
                end: try log.entry(making: revision + 1, of: key, connection)?.moment)
        }
    }

    static func readable(
        _ key: DossierKey, _ connection: any SQLConnection
    ) throws(StoreFault) -> ClosedRange<Int>? {
        guard let head = try anyHead(of: key, connection) else { return nil }
        return head.firstKept...max(head.firstKept, head.version.revision)
    }

    /// Takes a dossier out of the register; what it was can still be read, and the notes on its findings with it.
    static func remove(
        _ key: DossierKey, by revision: Int, _ connection: any SQLConnection
    ) throws(StoreFault) {
        try DossierParts.supersede(in: key, by: revision, connection)
        let columns = (DossierKey.columns + ["first_year", "last_year", "revision", "first_kept"])
            .joined(separator: ", ")
        try connection.execute(
            """
            INSERT INTO past_dossier (\(columns)) SELECT \(columns) FROM dossier WHERE \(DossierKey.condition)
            """, key.values)
        try connection.execute("DELETE FROM dossier WHERE \(DossierKey.condition)", key.values)
    }

    /// - Parameter table: of the dossiers that are there, or of those that are no longer.
    static func head(
        of key: DossierKey, in table: String, _ connection: any SQLConnection
    ) throws(StoreFault) -> DossierHead? {
        let sql = """
            SELECT g.generation, d.revision, d.first_kept, d.first_year, d.last_year, a.name, r.kind, r.name
            FROM \(table) d CROSS JOIN register g
            JOIN agency a ON a.region = d.region AND a.agency = d.agency
            JOIN regional_government r ON r.region = d.region
            WHERE d.region = $1 AND d.agency = $2 AND d.dossier = $3
            """
        return try connection.row(sql, key.values, of: table) { row throws(StoreFault) in
            let (version, firstKept) = (try version(&row), try row.integer())
            let (period, name) = (try period(&row), try row.text())
            let region = RegionalGovernment(kind: try row.word(), name: try row.text())
            return DossierHead(
                version: version, firstKept: firstKept, period: period, agency: Agency(name: name, region: region))
        }
    }

    private static func anyHead(
        of key: DossierKey, _ connection: any SQLConnection
    ) throws(StoreFault) -> DossierHead? {
        if let head = try head(of: key, in: "dossier", connection) { return head }
        return try head(of: key, in: "past_dossier", connection)
    }

    /// - Parameter revision: nil for the current one.
    static func stored(
        _ key: DossierKey, _ head: DossierHead, at revision: Int?, _ connection: any SQLConnection
    ) throws(StoreFault) -> StoredDossier {
        let parts = try DossierParts.load(key, at: revision, connection)
        let version = DossierVersion(
            generation: head.version.generation, revision: revision ?? head.version.revision)
        return StoredDossier(
            key: key, version: version, dossier: parts.dossier(of: head.agency, period: head.period),
            doubts: parts.doubts.map(\.part), unread: parts.unread.map(\.part))
    }
}
