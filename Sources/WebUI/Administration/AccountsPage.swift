import Application
import Domain

/// The accounts of a region, for its administrator.
package struct AccountsPage: Page {
    /// A password that is shown once.
    package struct Issued: Sendable {
        package let login: String
        package let password: String

        package init(login: String, password: String) {
            self.login = login
            self.password = password
        }
    }

    package let region: RegionID
    /// Nil for a region without agencies.
    package let regionTitle: String?
    package let agencies: [RegisteredAgency]
    package let accounts: [Viewer]
    package let issued: Issued?
    package let complaint: Localized?

    package init(
        region: RegionID, agencies: [RegisteredAgency], accounts: [Viewer], issued: Issued? = nil,
        complaint: Localized? = nil
    ) {
        self.region = region
        regionTitle = agencies.regionTitle
        self.agencies = agencies
        self.accounts = accounts
        self.issued = issued
        self.complaint = complaint
    }

    package var title: Localized { .init(id: "Administrasi", en: "Administration") }
    package var subject: String? { regionTitle }
}
