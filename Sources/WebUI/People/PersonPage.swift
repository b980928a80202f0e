import Application
import Domain

/// One of the people of an agency: what is known of the person, to be changed or removed, and the posts.
package struct PersonPage: Page {
    package let agency: RegisteredAgency
    package let person: Person
    /// The latest first; each with the title of its post, nil where its dossier is gone.
    package let appointments: [(appointment: Appointment, title: String?)]
    /// Accounts that the person may be the holder of.
    package let accounts: [Account]
    /// What was typed into the form; nil for what is in the register.
    package let draft: PeoplePage.Draft?
    package let complaint: Localized?
    /// What whoever typed saw of the person.
    let seen: String

    /// - Parameter seen: as the form sent it; nil for what is in the register.
    package init(
        agency: RegisteredAgency, person: Person, appointments: [(appointment: Appointment, title: String?)],
        accounts: [Account], draft: PeoplePage.Draft? = nil, complaint: Localized? = nil,
        seen: String? = nil
    ) {
        self.agency = agency
        self.person = person
        self.appointments = appointments
        self.accounts = accounts
        self.draft = draft
        self.complaint = complaint
        self.seen = seen ?? PersonEntry(of: person).code
    }

    package var title: Localized { .init(id: "Pegawai", en: "Person") }
    package var subject: String? { person.name }
}
