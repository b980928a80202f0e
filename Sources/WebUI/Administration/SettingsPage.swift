import Application
import Domain

/// What the installation calls itself, and by which clock it goes.
package struct SettingsPage: Page, Hashable {
    package let settings: SiteSettings
    package let complaint: Localized?
    /// Whether a form was just kept.
    package let isSaved: Bool

    package init(_ settings: SiteSettings, complaint: Localized? = nil, isSaved: Bool = false) {
        self.settings = settings
        self.isSaved = isSaved
        self.complaint = complaint
    }

    package var title: Localized { .init(id: "Pengaturan", en: "Settings") }
}
