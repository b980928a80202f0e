import Application
import Domain

/// Names revisions for people, by the clock of Jakarta: pages that show them are kept for all readers.
enum RevisionTitle {
    /// "Dikoreksi, perencana, 22 November 2026 pukul 10.54 WIB".
    static func made(_ entry: AuditEntry, in language: Language) -> String {
        let (action, moment) = (
            entry.action.title.text(in: language), entry.moment.title(in: .western).text(in: language)
        )
        return "\(action), \(entry.authorship.author), \(moment)"
    }

    /// "Revisi 5: Dikoreksi, perencana, 22 November 2026 pukul 10.54 WIB".
    static func whole(_ entry: AuditEntry, in language: Language) -> String {
        let number = entry.revision ?? 0
        let revision = Localized(id: "Revisi \(number)", en: "Revision \(number)").text(in: language)
        return "\(revision): \(made(entry, in: language))"
    }
}
