import Application
import Domain

extension RegisterStore {
    /// Notes on the findings of a dossier `d`, counted by their ranks.
    private static let noteCount = """
        (SELECT COALESCE(MAX(n.rank), 0) FROM finding_note n
            WHERE n.region = d.region AND n.agency = d.agency AND n.dossier = d.dossier)
        """

    /// One page of the agencies a query asks for, by region and name.
    func page(_ query: AgencyQuery) async throws(StoreFault) -> AgencyPage {
        try await database.read { connection throws(StoreFault) in
            let condition = AgencyCondition(query)
            let generation = try Self.generation(connection)
            let total = try connection.row(
                "SELECT COUNT(*) FROM agency a WHERE \(condition.sql)", condition.values, of: "agency"
            ) { row throws(StoreFault) in try row.integer() }
            var agencies = try Self.agencies(query, condition, connection)
            var (moments, changes): ([DossierKey: DossierMoment], [DossierKey: LatestChange]) = ([:], [:])
            for index in agencies.indices {
                for line in try Self.lines(of: agencies[index].key, query.year, connection) {
                    let version = DossierVersion(generation: generation, revision: line.dossier.revision)
                    agencies[index].dossiers.append(line.dossier)
                    moments[line.dossier.key] = DossierMoment(
                        key: line.dossier.key, version: version, noteCount: line.noteCount)
                    changes[line.dossier.key] = line.change
                }
            }
            return AgencyPage(
                agencies: agencies, total: total ?? 0, years: try Self.years(query, connection), moments: moments,
                changes: changes)
        }
    }

    /// All of them, whatever the page.
    func outlines(_ query: AgencyQuery) async throws(StoreFault) -> AgencyOutlines {
        try await database.read { connection throws(StoreFault) in
            let generation = try Self.generation(connection)
            let condition = AgencyCondition(query)
            let ofYear =
                query.year == nil
                ? "" : "AND (d.first_year IS NULL OR \(condition.next) BETWEEN d.first_year AND d.last_year)"
            let sql = """
                SELECT a.region, a.agency, d.dossier, d.revision, \(Self.noteCount)
                FROM agency a JOIN regional_government r ON r.region = a.region
                LEFT JOIN dossier d ON d.region = a.region AND d.agency = a.agency \(ofYear)
                WHERE \(condition.sql)
                ORDER BY r.name_key, r.kind, a.name_key, d.first_year, d.last_year, d.dossier
                """
            let values = condition.values + (query.year.map { [.integer($0)] } ?? [])
            let rows = try connection.rows(sql, values, of: "agency") { row throws(StoreFault) in
                let agency = AgencyKey(region: try row.id(), agency: try row.id())
                let dossier: DossierID? = try row.optionalID()
                let (revision, noteCount) = (try row.optionalInteger(), try row.integer())
                var moment: DossierMoment?
                if let dossier, let revision {
                    moment = DossierMoment(
                        key: DossierKey(agency: agency, dossier: dossier),
                        version: DossierVersion(generation: generation, revision: revision), noteCount: noteCount)
                }
                return (agency: agency, moment: moment)
            }
            let byAgency = Dictionary(grouping: rows, by: \.agency).mapValues { $0.compactMap(\.moment) }
            let order = rows.map(\.agency).reduce(into: [AgencyKey]()) { if $0.last != $1 { $0.append($1) } }
            return AgencyOutlines(
                agencies: order.map { .init(key: $0, dossiers: byAgency[$0] ?? []) },
                years: try Self.years(query, connection))
        }
    }

    private static func generation(_ connection: any SQLConnection) throws(StoreFault) -> RegisterID {
        let generation = try connection.row("SELECT generation FROM register", [], of: "register") {
            row throws(StoreFault) in try row.id() as RegisterID
        }
        guard let generation else { throw .damagedRecord("register") }
        return generation
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
        let bounds: [SQLValue] = [.integer(AgencyQuery.pageSize), .integer(query.start)]
        return try connection.rows(sql, condition.values + bounds, of: "agency") { row throws(StoreFault) in
            let key = AgencyKey(region: try row.id(), agency: try row.id())
            let name = try row.text()
            let region = RegionalGovernment(kind: try row.word(), name: try row.text())
            return RegisteredAgency(key: key, agency: Agency(name: name, region: region))
        }
    }

    private struct Line {
        let dossier: RegisteredAgency.DossierLine
        let noteCount: Int
        let change: LatestChange?
    }

    /// The dossiers of an agency that are of a year or of none, by period; each with who made its present revision.
    private static func lines(
        of agency: AgencyKey, _ year: Int?, _ connection: any SQLConnection
    ) throws(StoreFault) -> [Line] {
        let sql = """
            SELECT d.dossier, d.first_year, d.last_year, d.revision, \(Self.noteCount), e.actor, e.at
            FROM dossier d LEFT JOIN audit_entry e
                ON e.region = d.region AND e.agency = d.agency AND e.dossier = d.dossier AND e.revision = d.revision
            WHERE d.region = $1 AND d.agency = $2
            ORDER BY d.first_year, d.last_year, d.dossier
            """
        let lines = try connection.rows(sql, agency.values, of: "dossier") { row throws(StoreFault) in
            let id: DossierID = try row.id()
            let dossier = RegisteredAgency.DossierLine(
                key: DossierKey(agency: agency, dossier: id), period: try period(&row), revision: try row.integer())
            let noteCount = try row.integer()
            let (author, moment) = (try row.optionalText(), try row.optionalParsed { Timestamp($0) })
            let change = author.flatMap { author in moment.map { LatestChange(author: author, moment: $0) } }
            return Line(dossier: dossier, noteCount: noteCount, change: change)
        }
        return lines.filter { line in year.map { line.dossier.period?.contains($0) ?? true } ?? true }
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
