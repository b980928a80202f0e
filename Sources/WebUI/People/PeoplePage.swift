import Application
import Domain

/// The people of an agency, for whoever puts them into posts.
package struct PeoplePage: Page {
    /// What was typed into the form.
    package struct Draft: Hashable, Sendable {
        package let name: String
        package let number: String
        /// The one that was chosen.
        package let account: AccountID?

        package init(name: String = "", number: String = "", account: AccountID? = nil) {
            self.name = name
            self.number = number
            self.account = account
        }
    }

    package let agency: RegisteredAgency
    package let people: [Person]
    /// Accounts that work with the agency, which a person may be the holder of.
    package let accounts: [Account]
    package let draft: Draft
    package let complaint: Localized?
    /// The agency's address for letterheads, one line each; nil for those who have no say in it.
    package let address: [String]?
    package let addressComplaint: Localized?
    /// What the sender of a refused address saw of it.
    package let addressSeen: String?

    package init(
        agency: RegisteredAgency, people: [Person], accounts: [Account], draft: Draft = Draft(),
        complaint: Localized? = nil, address: [String]? = nil, addressComplaint: Localized? = nil,
        addressSeen: String? = nil
    ) {
        self.address = address
        self.addressComplaint = addressComplaint
        self.addressSeen = addressSeen
        self.agency = agency
        self.people = people
        self.accounts = accounts
        self.draft = draft
        self.complaint = complaint
    }

    package var title: Localized { .init(id: "Pegawai", en: "People") }
    package var subject: String? { agency.title }
}
