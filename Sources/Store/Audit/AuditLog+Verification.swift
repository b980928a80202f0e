import Application

extension AuditLog {
    /// Checks the chain of an agency from its first entry to its end, and that it made every revision there is.
    func verify(_ agency: AgencyKey, _ connection: any SQLConnection) throws(StoreFault) -> AuditProof {
        var breaches: [AuditBreach] = []
        var seals: [Int: [UInt8]] = [:]
        var revisions: [DossierID: Int] = [:]
        var last = AuditHead(length: 0, seal: [])
        let own = seal
        try chain(of: agency, connection) { sealed throws(StoreFault) in
            let sequence = sealed.entry.sequence
            // Whoever can write to the file chooses the numbers: there may be as many missing as there are numbers.
            let next = last.length == .max ? .max : last.length + 1
            if sequence > next { breaches.append(.missing(next...sequence - 1)) }
            if sequence == next, sealed.previous != last.seal {
                breaches.append(.unlinked(sequence: sequence))
            }
            if !sealed.isGenuine(of: agency, by: own) { breaches.append(.altered(sequence: sequence)) }
            last = AuditHead(length: sequence, seal: sealed.seal)
            seals[sequence] = sealed.seal
            if let dossier = sealed.entry.dossier { revisions[dossier] = sealed.entry.revision }
        }
        let noted = try head(of: agency, connection)
        if noted != last { breaches.append(.ending(expected: noted.length, found: last.length)) }
        breaches += try unlogged(agency, revisions, connection)
        return AuditProof(head: last, breaches: breaches, seals: seals)
    }

    private func unlogged(
        _ agency: AgencyKey, _ revisions: [DossierID: Int], _ connection: any SQLConnection
    ) throws(StoreFault) -> [AuditBreach] {
        let sql = "SELECT dossier, revision FROM dossier WHERE \(AgencyKey.condition) ORDER BY dossier"
        let dossiers = try connection.rows(sql, agency.values, of: "dossier") { row throws(StoreFault) in
            (id: try row.id() as DossierID, revision: try row.integer())
        }
        return dossiers.filter { revisions[$0.id] != $0.revision }.map { .unlogged($0.id, revision: $0.revision) }
    }
}
