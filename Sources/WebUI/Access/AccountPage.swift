import Application
import Domain

/// One's own account: its roles, its password, its sessions.
package struct AccountPage: Page, Hashable {
    package let viewer: Viewer
    /// What the agencies and regions are called that the roles are held at.
    package let places: [RoleAssignment.Scope: String]
    package let complaint: Localized?

    package init(viewer: Viewer, places: [RoleAssignment.Scope: String], complaint: Localized? = nil) {
        self.viewer = viewer
        self.places = places
        self.complaint = complaint
    }

    package var title: Localized { .init(id: "Akun saya", en: "My account") }
}
