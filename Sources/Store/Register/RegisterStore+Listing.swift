import Application
import Domain

extension RegisterStore {
    /// One page of the agencies a query asks for, by region and name.
    func page(_ query: AgencyQuery) async throws(StoreFault) -> AgencyPage {
        try await database.read { connection throws(StoreFault) in
            let condition = AgencyCondition(query)
            let generation = try connection.row("SELECT generation FROM register", [], of: "register") {
                row throws(StoreFault) in try row.id() as RegisterID
            }
            guard let generation else { throw .damagedRecord("register") }
            let total = try connection.row(
                "SELECT COUNT(*) FROM agency a WHERE \(condition.sql)", condition.values, of: "agency"
            ) { row throws(StoreFault) in try row.integer() }
            return AgencyPage(
                agencies: try Self.agencies(query, condition, connection), total: total ?? 0,
                years: try Self.years(query, connection), generation: generation)
        }
    }

    private static func agencies(
        _ query: AgencyQuery, _ condition: AgencyCondition, _ connection: any SQLConnection
    ) throws(StoreFault) -> [RegisteredAgency] {
        let next = condition.values.count + 1
        let sql = """
            SELECT a.region, a.agency, a.name, r.kind, r.name
            FROM agency a JOIN regional_government r ON r.region = a.region
            WHERE \(condition.sql)
            ORDER BY r.name_key, r.kind, a.name_key LIMIT $\(next) OFFSET $\(next + 1)
            """
        let bounds: [SQLValue] = [
            .integer(AgencyQuery.pageSize), .integer(min(query.page, 1_000_000) * AgencyQuery.pageSize),
        ]
        var found = try connection.rows(sql, condition.values + bounds, of: "agency") { row throws(StoreFault) in
            let key = AgencyKey(region: try row.id(), agency: try row.id())
            let name = try row.text()
            let region = RegionalGovernment(kind: try row.word(), name: try row.text())
            return RegisteredAgency(key: key, agency: Agency(name: name, region: region))
        }
        for index in found.indices { found[index].dossiers = try lines(of: found[index].key, query.year, connection) }
        return found
    }

    /// The dossiers of an agency that are of a year or of none, by period.
    private static func lines(
        of agency: AgencyKey, _ year: Int?, _ connection: any SQLConnection
    ) throws(StoreFault) -> [RegisteredAgency.DossierLine] {
        let sql = """
            SELECT dossier, first_year, last_year, revision FROM dossier WHERE \(AgencyKey.condition)
            ORDER BY first_year, last_year, dossier
            """
        let lines = try connection.rows(sql, agency.values, of: "dossier") { row throws(StoreFault) in
            let id: DossierID = try row.id()
            return RegisteredAgency.DossierLine(
                key: DossierKey(agency: agency, dossier: id), period: try period(&row), revision: try row.integer())
        }
        return lines.filter { line in year.map { line.period?.contains($0) ?? true } ?? true }
    }

    /// From the first to the last year of all plans that may be seen.
    private static func years(
        _ query: AgencyQuery, _ connection: any SQLConnection
    ) throws(StoreFault) -> ClosedRange<Int>? {
        let condition = AgencyCondition(AgencyQuery(scopes: query.scopes))
        let sql = "SELECT MIN(a.first_year), MAX(a.last_year) FROM dossier a WHERE \(condition.sql)"
        let found = try connection.row(sql, condition.values, of: "dossier") { row throws(StoreFault) in
            try period(&row)
        }
        return found ?? nil
    }
}
