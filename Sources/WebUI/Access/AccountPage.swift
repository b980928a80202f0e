import Application
import Domain

/// One's own account: its roles, its password, its sessions.
package struct AccountPage: Page, Hashable {
    package let viewer: Viewer
    /// The agencies the roles are held at, by their keys.
    package let agencies: [AgencyKey: String]
    package let complaint: Localized?

    package init(viewer: Viewer, agencies: [AgencyKey: String], complaint: Localized? = nil) {
        self.viewer = viewer
        self.agencies = agencies
        self.complaint = complaint
    }

    package var title: Localized { .init(id: "Akun saya", en: "My account") }
}
