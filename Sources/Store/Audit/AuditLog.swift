import Application

/// The chains of sealed entries, one for each agency.
struct AuditLog: Sendable {
    let seal: AuditSeal
    let clock: ClockPort

    private static let columns = [
        "sequence", "at", "actor", "action", "dossier", "revision", "record", "value_before", "value_after", "reason",
        "previous", "seal",
    ]
    static let selection = "SELECT \(columns.joined(separator: ", ")) FROM audit_entry"

    /// The same where other tables are joined.
    static func selection(of name: String) -> String {
        "SELECT \(columns.map { "\(name).\($0)" }.joined(separator: ", ")) FROM audit_entry \(name)"
    }

    /// Begins the chain of a new agency.
    func begin(_ agency: AgencyKey, _ connection: any SQLConnection) throws(StoreFault) {
        try connection.execute(
            "INSERT INTO audit_chain (region, agency, length, head) VALUES ($1, $2, 0, NULL)", agency.values)
    }

    /// Locks the chain of an agency for the rest of the transaction: whoever writes for it comes through here first.
    func lock(_ agency: AgencyKey, _ connection: any SQLConnection) throws(StoreFault) -> AuditHead {
        try head(of: agency, connection, lock: connection.dialect.rowLock)
    }

    /// Where the chain of an agency is said to end.
    func head(
        of agency: AgencyKey, _ connection: any SQLConnection, lock: String = ""
    ) throws(StoreFault) -> AuditHead {
        let sql = "SELECT length, head FROM audit_chain WHERE \(AgencyKey.condition)" + lock
        let head = try connection.row(sql, agency.values, of: "audit_chain") { row throws(StoreFault) in
            AuditHead(length: try row.integer(), seal: try row.optionalBytes() ?? [])
        }
        if let head { return head }
        // Every agency has a chain from its first moment.
        let known = try connection.row(
            "SELECT agency FROM agency WHERE \(AgencyKey.condition)", agency.values, of: "agency"
        ) { row throws(StoreFault) in try row.id() as AgencyID }
        throw known == nil ? .absent : .damagedRecord("audit_chain")
    }

    /// Adds an entry behind the locked head.
    func append(
        _ draft: AuditDraft, to agency: AgencyKey, behind head: AuditHead, _ connection: any SQLConnection
    ) throws(StoreFault) {
        let entry = AuditEntry(
            sequence: head.length + 1, moment: clock.now(), authorship: draft.authorship, action: draft.action,
            dossier: draft.dossier, revision: draft.revision, record: draft.record.record, before: draft.before,
            after: draft.after)
        let sealed = SealedEntry(entry, of: agency, previous: head.seal, by: seal)
        let columns = AgencyKey.columns + Self.columns
        let marks = columns.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
        try connection.execute(
            "INSERT INTO audit_entry (\(columns.joined(separator: ", "))) VALUES (\(marks))",
            agency.values + Self.values(of: sealed))
        try connection.execute(
            "UPDATE audit_chain SET length = $3, head = $4 WHERE \(AgencyKey.condition)",
            agency.values + [.integer(entry.sequence), .bytes(sealed.seal)])
    }

    /// The whole chain of an agency in its order, one entry after the other.
    func chain(
        of agency: AgencyKey, _ connection: any SQLConnection, each: (SealedEntry) throws(StoreFault) -> Void
    ) throws(StoreFault) {
        let sql = Self.selection + " WHERE \(AgencyKey.condition) ORDER BY sequence"
        try connection.query(sql, agency.values) { values throws(StoreFault) in
            var row = RowReader(table: "audit_entry", values: values)
            try each(try Self.read(&row))
        }
    }

    /// What was noted of one part of a dossier, and of the dossier as a whole, the latest last.
    func history(
        of record: AuditSubject, in dossier: DossierKey, _ connection: any SQLConnection
    ) throws(StoreFault) -> [AuditEntry] {
        let sql = Self.selection + " WHERE \(DossierKey.condition) AND record IN ($4, $5) ORDER BY sequence"
        let names = [record, .dossier].map { SQLValue.text($0.record) }
        return try connection.rows(sql, dossier.values + names, of: "audit_entry") { row throws(StoreFault) in
            try Self.read(&row).entry
        }
    }

    /// The entry that made a revision of a dossier.
    func entry(
        making revision: Int, of dossier: DossierKey, _ connection: any SQLConnection
    ) throws(StoreFault) -> AuditEntry? {
        let sql = Self.selection + " WHERE \(DossierKey.condition) AND revision = $4"
        return try connection.row(sql, dossier.values + [.integer(revision)], of: "audit_entry") {
            row throws(StoreFault) in try Self.read(&row).entry
        }
    }

    private static func values(of sealed: SealedEntry) -> [SQLValue] {
        let entry = sealed.entry
        return [
            .integer(entry.sequence), .text(entry.moment.text), .text(entry.authorship.author),
            .text(entry.action.rawValue), entry.dossier.map { .bytes($0.value.bytes) } ?? .null,
            .integer(entry.revision), .text(entry.record), .text(entry.before), .text(entry.after),
            .text(entry.authorship.reason), sealed.previous.isEmpty ? .null : .bytes(sealed.previous),
            .bytes(sealed.seal),
        ]
    }

    static func read(_ row: inout RowReader) throws(StoreFault) -> SealedEntry {
        let (sequence, moment) = (try row.integer(), try row.parsed { Timestamp($0) })
        let (author, action): (String, AuditEntry.Action) = (try row.text(), try row.word())
        let dossier = try row.optionalID() as DossierID?
        let (revision, record) = (try row.optionalInteger(), try row.text())
        let (before, after, reason) = (try row.optionalText(), try row.optionalText(), try row.optionalText())
        let entry = AuditEntry(
            sequence: sequence, moment: moment, authorship: Authorship(author: author, reason: reason), action: action,
            dossier: dossier, revision: revision, record: record, before: before, after: after)
        return SealedEntry(entry: entry, previous: try row.optionalBytes() ?? [], seal: try row.bytes())
    }
}
