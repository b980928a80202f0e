import Application
import Domain

extension RegisterStore {
    /// The key of an agency, added with its region where they are new; nil for one without a name.
    func addAgency(_ agency: Agency, by authorship: Authorship) async throws(StoreFault) -> AgencyKey? {
        guard let (region, name) = Self.names(of: agency) else { return nil }
        let (ids, log) = (ids, log)
        return try await database.write { connection throws(StoreFault) in
            let regionID = try Self.register(region, ids, connection)
            let key = try Self.register(name, in: regionID, ids, log, connection)
            let head = try log.lock(key, connection)
            if head.length == 0 {
                try log.append(
                    AuditDraft(authorship: authorship, action: .added, record: .agency, after: agency.title), to: key,
                    behind: head, connection)
            }
            return key
        }
    }

    /// Adds a dossier, its agency and region where they are new, and the log's entry, in one transaction.
    ///
    /// Formulas of workbooks stay behind, as in dossier files.
    func add(_ proposal: ImportProposal, by authorship: Authorship) async throws(StoreFault) -> AdditionOutcome {
        let dossier = proposal.dossier
        guard let (region, name) = Self.names(of: dossier.agency) else { return .nameless }
        let (ids, log) = (ids, log)
        let parts = try DossierParts.checked(proposal)
        return try await database.write { connection throws(StoreFault) in
            let regionID = try Self.register(region, ids, connection)
            let agency = try Self.register(name, in: regionID, ids, log, connection)
            let head = try log.lock(agency, connection)
            if let present = try Self.dossier(of: agency, period: dossier.period, connection) {
                return .present(present)
            }
            let key = DossierKey(agency: agency, dossier: ids.next())
            try Self.insert(parts, as: key, period: dossier.period, connection)
            let files = dossier.documents.map { $0.file ?? $0.id.text }.joined(separator: ", ")
            try log.append(
                AuditDraft(
                    authorship: authorship, action: .added, dossier: key.dossier, revision: 1, record: .dossier,
                    after: files), to: agency, behind: head, connection)
            return .added(key)
        }
    }

    /// Its region and its name; nil where one of them has neither letter nor digit.
    private static func names(of agency: Agency) -> (region: RegionalGovernment, name: String)? {
        guard let region = agency.region, let name = agency.name else { return nil }
        return [region.name, name].allSatisfy { !NormalizedName($0).isEmpty } ? (region, name) : nil
    }

    private static func register(
        _ region: RegionalGovernment, _ ids: IDSource, _ connection: any SQLConnection
    ) throws(StoreFault) -> RegionID {
        let (kind, key) = (SQLValue.text(region.kind.rawValue), SQLValue.text(NormalizedName(region.name).text))
        let sql = "SELECT region FROM regional_government WHERE kind = $1 AND name_key = $2"
        let known: RegionID? = try connection.row(sql, [kind, key], of: "regional_government") {
            row throws(StoreFault) in try row.id()
        }
        if let known { return known }
        let id: RegionID = ids.next()
        try connection.execute(
            "INSERT INTO regional_government (region, kind, name, name_key) VALUES ($1, $2, $3, $4)",
            [.bytes(id.value.bytes), kind, .text(region.name), key])
        return id
    }

    private static func register(
        _ name: String, in region: RegionID, _ ids: IDSource, _ log: AuditLog, _ connection: any SQLConnection
    ) throws(StoreFault) -> AgencyKey {
        let key = SQLValue.text(NormalizedName(name).text)
        let sql = "SELECT agency FROM agency WHERE region = $1 AND name_key = $2"
        let known: AgencyID? = try connection.row(sql, [.bytes(region.value.bytes), key], of: "agency") {
            row throws(StoreFault) in try row.id()
        }
        if let known { return AgencyKey(region: region, agency: known) }
        let agency = AgencyKey(region: region, agency: ids.next())
        try connection.execute(
            "INSERT INTO agency (region, agency, name, name_key) VALUES ($1, $2, $3, $4)",
            agency.values + [.text(name), key])
        try log.begin(agency, connection)
        return agency
    }

    /// Writes the first revision of a dossier.
    static func insert(
        _ parts: DossierParts, as key: DossierKey, period: ClosedRange<Int>?, _ connection: any SQLConnection
    ) throws(StoreFault) {
        try connection.execute(
            """
            INSERT INTO dossier (region, agency, dossier, first_year, last_year, revision)
            VALUES ($1, $2, $3, $4, $5, 1)
            """, key.values + [.integer(period?.lowerBound), .integer(period?.upperBound)])
        try parts.insert(into: key, revision: 1, connection)
    }

    static func dossier(
        of agency: AgencyKey, period: ClosedRange<Int>?, _ connection: any SQLConnection
    ) throws(StoreFault) -> DossierKey? {
        let sql = """
            SELECT dossier FROM dossier WHERE \(AgencyKey.condition)
            AND first_year IS NOT DISTINCT FROM $3 AND last_year IS NOT DISTINCT FROM $4
            """
        let years: [SQLValue] = [.integer(period?.lowerBound), .integer(period?.upperBound)]
        let id: DossierID? = try connection.row(sql, agency.values + years, of: "dossier") { row throws(StoreFault) in
            try row.id()
        }
        return id.map { DossierKey(agency: agency, dossier: $0) }
    }
}
