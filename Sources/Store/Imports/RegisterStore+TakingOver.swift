import Application
import Domain

extension RegisterStore {
    /// Makes a draft's result the agency's dossier, unless someone has written to it since it was looked at.
    func takeOver(_ order: TakingOver, by authorship: Authorship) async throws(StoreFault) -> TakeOverOutcome {
        let (ids, log) = (ids, log)
        let parts = try DossierParts.checked(order.result)
        let files = order.result.dossier.documents.map { $0.file ?? $0.id.text }.joined(separator: ", ")
        return try await database.write { connection throws(StoreFault) in
            guard try Self.isOpen(order.draft, connection) else { return .gone }
            let head = try log.lock(order.agency, connection)
            guard try Self.isSettled(order.draft, as: order.state, connection) else {
                return .changed(try log.latest(of: .draft(order.draft.draft), at: order.draft.agency, connection))
            }
            let period = order.result.dossier.period
            let standing = try Self.dossier(of: order.agency, period: period, connection)
            let made: TakenOver
            if let present = order.state.present {
                guard standing == present.key, try Self.version(of: present.key, connection) == present.version
                else { return .changed(try Self.latest(of: standing, log, connection)) }
                let revision = try Self.replace(parts, of: present.key, connection)
                made = TakenOver(dossier: present.key, revision: revision)
            } else {
                guard standing == nil else { return .changed(try Self.latest(of: standing, log, connection)) }
                let key = DossierKey(agency: order.agency, dossier: ids.next())
                try Self.insert(parts, as: key, period: period, connection)
                made = TakenOver(dossier: key, revision: 1)
            }
            try Self.mark(order.draft, made, connection)
            try log.append(
                AuditDraft(
                    authorship: authorship, action: .takenOver, dossier: made.dossier.dossier,
                    revision: made.revision, record: .dossier, before: "imports/\(order.draft.draft)", after: files),
                to: order.agency, behind: head, connection)
            return .done(made)
        }
    }

    /// Puts back what the dossier held before a draft was taken over, unless someone has written to it since; the draft
    /// is open again. Where there was no dossier, there is none again.
    ///
    /// - Parameter content: what it held, where the register didn't keep earlier revisions yet; else nil.
    func undo(
        _ draft: ImportDraftKey, restoring content: ImportProposal?, by authorship: Authorship
    ) async throws(StoreFault) -> TakeOverOutcome {
        let log = log
        let known = try content.map { proposal throws(StoreFault) in try DossierParts.checked(proposal) }
        return try await database.write { connection throws(StoreFault) in
            guard let taken = try Self.taken(draft, connection) else { return .gone }
            let key = taken.dossier
            let head = try log.lock(key.agency, connection)
            guard try Self.version(of: key, connection)?.revision == taken.revision else {
                return .changed(try Self.latest(of: key, log, connection))
            }
            if taken.revision > 1 {
                let parts =
                    if let known { known } else { try Self.parts(of: key, before: taken.revision, connection) }
                _ = try Self.replace(parts, of: key, connection)
            } else {
                try Self.remove(key, by: taken.revision + 1, connection)
            }
            try Self.mark(draft, nil, connection)
            try log.append(
                AuditDraft(
                    authorship: authorship, action: .undone, dossier: key.dossier, revision: taken.revision + 1,
                    record: .dossier, before: "imports/\(draft.draft)"), to: key.agency, behind: head, connection)
            try PeopleStore.release(fromLostPostsOf: key, by: authorship, log, connection)
            return .done(TakenOver(dossier: key, revision: taken.revision + 1))
        }
    }

    /// Whether nobody has settled anything since.
    private static func isSettled(
        _ draft: ImportDraftKey, as state: ImportState, _ connection: any SQLConnection
    ) throws(StoreFault) -> Bool {
        let sql = "SELECT at FROM import_settlement WHERE \(ImportDraftKey.condition)"
        let moments = try connection.rows(sql, draft.values, of: "import_settlement") { row throws(StoreFault) in
            try row.parsed { Timestamp($0) }
        }
        return moments.count == state.settlementCount && moments.max() == state.lastSettled
    }

    private static func parts(
        of key: DossierKey, before revision: Int, _ connection: any SQLConnection
    ) throws(StoreFault) -> DossierParts {
        guard try readable(key, connection)?.contains(revision - 1) ?? false else { throw .damagedRecord("dossier") }
        return try DossierParts.load(key, at: revision - 1, connection)
    }

    private static func replace(
        _ parts: DossierParts, of key: DossierKey, _ connection: any SQLConnection
    ) throws(StoreFault) -> Int {
        let revision = try nextRevision(of: key, connection)
        try DossierParts.supersede(in: key, by: revision, connection)
        try parts.insert(into: key, revision: revision, connection)
        return revision
    }

    private static func taken(
        _ draft: ImportDraftKey, _ connection: any SQLConnection
    ) throws(StoreFault) -> TakenOver? {
        let sql = """
            SELECT target_agency, dossier, revision FROM import_draft
            WHERE \(ImportDraftKey.condition) AND dossier IS NOT NULL
            """
        return try connection.row(sql, draft.values, of: "import_draft") { row throws(StoreFault) in
            let agency = AgencyKey(region: draft.agency.region, agency: try row.id())
            return TakenOver(
                dossier: DossierKey(agency: agency, dossier: try row.id()), revision: try row.integer())
        }
    }

    /// Notes where a draft was taken over to, or that it is open.
    private static func mark(
        _ draft: ImportDraftKey, _ taken: TakenOver?, _ connection: any SQLConnection
    ) throws(StoreFault) {
        let place: [SQLValue] =
            taken.map {
                [
                    .bytes($0.dossier.agency.agency.value.bytes), .bytes($0.dossier.dossier.value.bytes),
                    .integer($0.revision),
                ]
            } ?? [.null, .null, .null]
        try connection.execute(
            """
            UPDATE import_draft SET target_agency = $4, dossier = $5, revision = $6, content_before = NULL
            WHERE \(ImportDraftKey.condition)
            """, draft.values + place)
    }

    /// Who wrote a dossier last.
    private static func latest(
        of key: DossierKey?, _ log: AuditLog, _ connection: any SQLConnection
    ) throws(StoreFault) -> AuditEntry? {
        guard let key, let version = try version(of: key, connection) else { return nil }
        return try log.entry(making: version.revision, of: key, connection)
    }
}
