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
    package let view: AccountsView
    /// Those whose names were looked for, or the first by name.
    package let agencies: AgencyPage
    /// False where none has the name that was looked for: then `agencies` are the first of all.
    package let hasFoundAgencies: Bool
    /// The names of the agencies that the accounts are at home in.
    package let homes: [AgencyKey: String]
    package let accounts: AccountList
    package let issued: Issued?
    package let complaint: Localized?
    /// What was filled in to open an account, where that was refused.
    package var entered = FormFields()

    package init(
        region: RegionID, view: AccountsView = .start, agencies: AgencyPage, hasFoundAgencies: Bool = true,
        homes: [AgencyKey: String], accounts: AccountList, issued: Issued? = nil, complaint: Localized? = nil
    ) {
        self.region = region
        self.view = view
        self.agencies = agencies
        self.hasFoundAgencies = hasFoundAgencies
        self.homes = homes
        self.accounts = accounts
        self.issued = issued
        self.complaint = complaint
    }

    package var title: Localized { .init(id: "Administrasi", en: "Administration") }
    package var subject: String? { agencies.agencies.regionTitle }
    package var showsAddress: Bool { view.words != nil || view.agencyWords != nil }

    /// Where forms go back to; nil for the page without any choice.
    var returning: Route? { view == .start ? nil : .accounts(region, view) }
}
