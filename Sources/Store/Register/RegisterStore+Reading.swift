import Application
import Domain

extension RegisterStore {
    /// All agencies by region and name, with their dossiers by period.
    func agencies() async throws(StoreFault) -> [RegisteredAgency] {
        try await database.read { connection throws(StoreFault) in
            let dossiers = try Self.dossiers(connection)
            let sql = """
                SELECT a.region, a.agency, a.name, r.kind, r.name
                FROM agency a JOIN regional_government r ON r.region = a.region
                ORDER BY r.name_key, r.kind, a.name_key
                """
            return try connection.rows(sql, of: "agency") { row throws(StoreFault) in
                let key = AgencyKey(region: try row.id(), agency: try row.id())
                let name = try row.text()
                let region = RegionalGovernment(kind: try row.word(), name: try row.text())
                return RegisteredAgency(
                    key: key, agency: Agency(name: name, region: region), dossiers: dossiers[key] ?? [])
            }
        }
    }

    /// The state a dossier is in; nil where there is none.
    func version(of key: DossierKey) async throws(StoreFault) -> DossierVersion? {
        try await database.read { connection throws(StoreFault) in
            try Self.version(of: key, connection)
        }
    }

    /// A dossier with all its parts; nil where there is none.
    func load(_ key: DossierKey) async throws(StoreFault) -> StoredDossier? {
        try await database.read { connection throws(StoreFault) in
            let sql = """
                SELECT g.generation, d.revision, d.first_year, d.last_year, a.name, r.kind, r.name
                FROM dossier d CROSS JOIN register g
                JOIN agency a ON a.region = d.region AND a.agency = d.agency
                JOIN regional_government r ON r.region = d.region
                WHERE d.region = $1 AND d.agency = $2 AND d.dossier = $3
                """
            let head = try connection.row(sql, key.values, of: "dossier") { row throws(StoreFault) in
                let (version, period) = (try Self.version(&row), try Self.period(&row))
                let name = try row.text()
                let region = RegionalGovernment(kind: try row.word(), name: try row.text())
                return (version: version, period: period, agency: Agency(name: name, region: region))
            }
            guard let head else { return nil }
            let parts = try DossierParts.load(key, connection)
            return StoredDossier(
                key: key, version: head.version, dossier: parts.dossier(of: head.agency, period: head.period),
                doubts: parts.doubts.map(\.part), unread: parts.unread.map(\.part))
        }
    }

    static func version(of key: DossierKey, _ connection: any SQLConnection) throws(StoreFault) -> DossierVersion? {
        let sql = "SELECT generation, revision FROM dossier CROSS JOIN register WHERE \(DossierKey.condition)"
        return try connection.row(sql, key.values, of: "dossier") { row throws(StoreFault) in try version(&row) }
    }

    private static func version(_ row: inout RowReader) throws(StoreFault) -> DossierVersion {
        DossierVersion(generation: try row.id(), revision: try row.integer())
    }

    private static func dossiers(
        _ connection: any SQLConnection
    ) throws(StoreFault) -> [AgencyKey: [RegisteredAgency.DossierLine]] {
        let sql = """
            SELECT region, agency, dossier, first_year, last_year, revision FROM dossier
            ORDER BY first_year, last_year, dossier
            """
        let lines = try connection.rows(sql, of: "dossier") { row throws(StoreFault) in
            let agency = AgencyKey(region: try row.id(), agency: try row.id())
            return RegisteredAgency.DossierLine(
                key: DossierKey(agency: agency, dossier: try row.id()), period: try period(&row),
                revision: try row.integer())
        }
        return Dictionary(grouping: lines, by: \.key.agency)
    }

    static func period(_ row: inout RowReader) throws(StoreFault) -> ClosedRange<Int>? {
        let (first, last) = (try row.optionalInteger(), try row.optionalInteger())
        guard let first, let last else { return nil }
        return try row.required(first <= last ? first...last : nil)
    }
}
