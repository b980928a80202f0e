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

    /// A dossier with all its parts; nil where there is none.
    func load(_ key: DossierKey) async throws(StoreFault) -> StoredDossier? {
        try await database.read { connection throws(StoreFault) in
            guard let head = try Self.head(of: key, in: "dossier", connection) else { return nil }
            return try Self.stored(key, head, at: nil, connection)
        }
    }

    /// The state a dossier is in; nil where there is none.
    static func version(of key: DossierKey, _ connection: any SQLConnection) throws(StoreFault) -> DossierVersion? {
        let sql = "SELECT generation, revision FROM dossier CROSS JOIN register WHERE \(DossierKey.condition)"
        return try connection.row(sql, key.values, of: "dossier") { row throws(StoreFault) in try version(&row) }
    }

    static func version(_ row: inout RowReader) throws(StoreFault) -> DossierVersion {
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
