import Application
import Domain

/// What the installation calls itself, and by which clock it goes.
package struct SettingsPage: Page, Hashable {
    package let settings: SiteSettings
    package let complaint: Localized?

    package init(_ settings: SiteSettings, complaint: Localized? = nil) {
        self.settings = settings
        self.complaint = complaint
    }

    package var title: Localized { .init(id: "Pengaturan", en: "Settings") }
}
