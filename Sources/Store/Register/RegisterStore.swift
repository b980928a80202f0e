import Application
import Domain

/// The register in a database.
package struct RegisterStore: Sendable {
    let database: any SQLDatabase
    let log: AuditLog
    let ids: IDSource
    private let versions: KeptVersions

    private static let secretCheck = Array("selaras.audit/1 secret".utf8)

    private init(_ database: any SQLDatabase, log: AuditLog, ids: IDSource) {
        self.database = database
        self.log = log
        self.ids = ids
        versions = KeptVersions(database)
    }

    /// Brings the schema up to date and makes sure that the log is sealed with one secret.
    package static func open(
        _ database: any SQLDatabase, seal: AuditSeal, clock: ClockPort, random: RandomPort = .system
    ) async throws(StoreFault) -> RegisterStore {
        try await Migrator(clock: clock).run(database)
        let ids = IDSource(clock: clock, random: random)
        let (check, place) = (seal.code(secretCheck), database.place)
        try await database.write { connection throws(StoreFault) in
            let known = try connection.row("SELECT secret_check FROM register", of: "register") {
                row throws(StoreFault) in try row.bytes()
            }
            if let known {
                guard known == check else { throw .otherSecret(place: place) }
                return
            }
            let generation: RegisterID = ids.next()
            try connection.execute(
                "INSERT INTO register (one, generation, secret_check, created_at) VALUES (1, $1, $2, $3)",
                [.bytes(generation.value.bytes), .bytes(check), .text(clock.now().text)])
        }
        return RegisterStore(database, log: AuditLog(seal: seal, clock: clock), ids: ids)
    }

    /// The use cases' view of the register.
    package var port: RegisterPort {
        RegisterPort(
            agencies: { () throws(StoreFault) in try await agencies() },
            addAgency: { agency, authorship throws(StoreFault) in try await addAgency(agency, by: authorship) },
            add: { dossier, authorship throws(StoreFault) in try await add(dossier, by: authorship) },
            load: { key throws(StoreFault) in try await load(key) },
            version: { key throws(StoreFault) in try await versions.version(of: key) },
            correct: { correction, authorship throws(StoreFault) in try await correct(correction, by: authorship) })
    }

    /// The list of agencies.
    package var listPort: AgencyListPort {
        AgencyListPort(
            mark: { () throws(StoreFault) in try await database.changeMark() },
            page: { query throws(StoreFault) in try await page(query) },
            outlines: { query throws(StoreFault) in try await outlines(query) })
    }

    /// The use cases' view of the audit log.
    package var auditPort: AuditPort {
        AuditPort(
            verify: { agency throws(StoreFault) in
                let log = log
                return try await database.read { connection throws(StoreFault) in
                    try log.verify(agency, connection)
                }
            },
            history: { statement throws(StoreFault) in
                let log = log
                return try await database.read { connection throws(StoreFault) in
                    guard let standing = try Self.standing(statement, connection) else { return [] }
                    let record = AuditSubject.statement(entry: statement.entry, index: standing.rank)
                    return try log.history(of: record, in: statement.dossier, connection)
                }
            },
            extract: { scope, before, limit throws(StoreFault) in
                let log = log
                return try await database.read { connection throws(StoreFault) in
                    try log.extract(of: scope, before: before, limit: limit, connection)
                }
            },
            head: { agency throws(StoreFault) in
                let log = log
                return try await database.read { connection throws(StoreFault) in try log.head(of: agency, connection) }
            })
    }
}
