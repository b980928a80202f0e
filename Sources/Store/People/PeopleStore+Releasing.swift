import Application
import Domain

extension PeopleStore {
    /// Takes people out of posts that a dossier no longer has, as if they had never been in them: a later post of the same
    /// name is another one. The log keeps what was.
    static func release(
        fromLostPostsOf dossier: DossierKey, by authorship: Authorship, _ log: AuditLog,
        _ connection: any SQLConnection
    ) throws(StoreFault) {
        let standing = try connection.rows(
            "SELECT position FROM position WHERE \(DossierKey.condition)", dossier.values, of: "position"
        ) { row throws(StoreFault) in PositionID(try row.text()) }
        let posts = Set(standing)
        let lost = try appointments(of: dossier.agency, connection).filter {
            $0.post.dossier == dossier && !posts.contains($0.post.position)
        }
        for appointment in lost {
            let head = try log.lock(dossier.agency, connection)
            try connection.execute(
                "DELETE FROM appointment WHERE \(AgencyKey.condition) AND appointment = $3",
                dossier.agency.values + [.bytes(appointment.id.value.bytes)])
            try log.append(
                AuditDraft(
                    authorship: authorship, action: .released, record: .appointment(appointment.id),
                    before: "\(appointment.person) \(appointment.post.position) \(appointment.first)"),
                to: dossier.agency, behind: head, connection)
        }
    }
}
