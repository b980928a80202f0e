import Application
import Domain

/// Names revisions for people, by the clock of the installation.
struct RevisionTitle {
    let zone: TimeZoneName
    let language: Language

    /// "Dikoreksi, perencana, 22 November 2026 pukul 10.54 WIB".
    func made(_ entry: AuditEntry) -> String {
        let (action, moment) = (entry.action.title, entry.moment.title(in: zone))
        return "\(action.text(in: language)), \(entry.authorship.author), \(moment.text(in: language))"
    }

    /// "Revisi 5: Dikoreksi, perencana, 22 November 2026 pukul 10.54 WIB".
    ///
    /// - Parameter entry: nil where the log doesn't tell.
    func whole(_ number: Int, _ entry: AuditEntry?) -> String {
        let revision = Localized(id: "Revisi \(number)", en: "Revision \(number)").text(in: language)
        return [revision, entry.map(made)].compactMap { $0 }.joined(separator: ": ")
    }
}
