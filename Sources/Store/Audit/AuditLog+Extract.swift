import Application

extension AuditLog {
    /// The latest entries of a scope before the one of a number, with their values as people read them.
    func extract(
        of scope: AuditScope, before: Int?, limit: Int, _ connection: any SQLConnection
    ) throws(StoreFault) -> AuditExtract {
        let (condition, values) = try Self.condition(scope, connection)
        let bound = values.count + 1
        let sql =
            Self.selection
            + " WHERE (\(condition)) AND sequence < $\(bound) ORDER BY sequence DESC LIMIT $\(bound + 1)"
        let entries = try connection.rows(
            sql, values + [.integer(before ?? Int(Int32.max)), .integer(limit + 1)], of: "audit_entry"
        ) { row throws(StoreFault) in try Self.read(&row).entry }
        let lines = entries.prefix(limit).map { entry in
            AuditLine(entry: entry, before: Self.readable(entry.before), after: Self.readable(entry.after))
        }
        return AuditExtract(lines: lines, rest: entries.count > limit ? lines.last?.entry.sequence : nil)
    }

    private static func condition(
        _ scope: AuditScope, _ connection: any SQLConnection
    ) throws(StoreFault) -> (String, [SQLValue]) {
        switch scope {
        case .agency(let agency): return (AgencyKey.condition, agency.values)
        case .dossier(let dossier):
            let names = ["dossiers/\(dossier.dossier)/", "dossiers/\(dossier.dossier)0"].map { SQLValue.text($0) }
            let about = "dossier IS NULL AND record >= $4 AND record < $5"
            return ("\(AgencyKey.condition) AND (dossier = $3 OR \(about))", dossier.values + names)
        case .revisions(let dossier): return (DossierKey.condition, dossier.values)
        case .statement(let address):
            let rank = try RegisterStore.standing(address, connection)?.rank ?? -1
            let names = [AuditRecord.statement(entry: address.entry, rank: rank), .dossier]
            return (
                "\(DossierKey.condition) AND record IN ($4, $5)",
                address.dossier.values + names.map { .text($0.text) }
            )
        }
    }

    /// What stands in the cell, of a value that the register wrote as one; any other text as it stands.
    private static func readable(_ text: String?) -> String? {
        guard let text else { return nil }
        let code: ValueCode? = text.hasPrefix("{") ? JSONText.read(text) : nil
        return code?.raw ?? text
    }
}
