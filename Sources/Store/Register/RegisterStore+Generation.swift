import Application

extension RegisterStore {
    /// Makes it known that this register is not the one its revisions were counted in before: whoever keeps dossiers in
    /// memory reads them again. Who was signed in then may have been signed out since: everyone signs in again. The log
    /// of every agency says so.
    package func renew(by authorship: Authorship) async throws(StoreFault) {
        let generation: RegisterID = ids.next()
        let log = log
        try await database.write { connection throws(StoreFault) in
            try connection.execute("UPDATE register SET generation = $1", [.bytes(generation.value.bytes)])
            try connection.execute("DELETE FROM session", [])
            let sql = "SELECT region, agency FROM agency ORDER BY region, agency"
            let agencies = try connection.rows(sql, [], of: "agency") { row throws(StoreFault) in
                AgencyKey(region: try row.id(), agency: try row.id())
            }
            for agency in agencies {
                let head = try log.lock(agency, connection)
                let draft = AuditDraft(authorship: authorship, action: .restored, record: .agency)
                try log.append(draft, to: agency, behind: head, connection)
            }
        }
    }
}
