import Application
import Domain

/// People and their posts in a database.
struct PeopleStore: Sendable {
    let database: any SQLDatabase
    let log: AuditLog
    let ids: IDSource

    /// The people of an agency by name.
    func people(of agency: AgencyKey) async throws(StoreFault) -> [Person] {
        try await database.read { connection throws(StoreFault) in
            let sql = """
                SELECT person, name, service_number, account FROM person
                WHERE \(AgencyKey.condition) ORDER BY name, person
                """
            return try connection.rows(sql, agency.values, of: "person") { row throws(StoreFault) in
                Person(
                    id: try row.id(), agency: agency, name: try row.text(),
                    number: try row.optionalParsed { ServiceNumber($0) }, account: try row.optionalID())
            }
        }
    }

    /// All appointments of an agency's people, the latest first.
    func appointments(of agency: AgencyKey) async throws(StoreFault) -> [Appointment] {
        try await database.read { connection throws(StoreFault) in
            try Self.appointments(of: agency, connection)
        }
    }

    static func appointments(
        of agency: AgencyKey, _ connection: any SQLConnection
    ) throws(StoreFault) -> [Appointment] {
        let sql = """
            SELECT appointment, person, dossier, position, first_day, last_day FROM appointment
            WHERE \(AgencyKey.condition) ORDER BY first_day DESC, appointment DESC
            """
        return try connection.rows(sql, agency.values, of: "appointment") { row throws(StoreFault) in
            let (id, person): (AppointmentID, PersonID) = (try row.id(), try row.id())
            let post = PostKey(
                dossier: DossierKey(agency: agency, dossier: try row.id()), position: PositionID(try row.text()))
            return Appointment(
                id: id, person: person, post: post, first: try row.parsed { CalendarDay($0) },
                last: try row.optionalParsed { CalendarDay($0) })
        }
    }
}
