/// What an installation calls itself, as its administrators chose.
package struct SiteSettings: Hashable, Sendable {
    package static let standardName = "Selaras Kinerja"
    package static let nameLimit = 60

    /// In the head and the title of every page.
    package var name: String
    /// Beside the name; nil for none.
    package var logo: SiteLogo?

    package init(name: String = standardName, logo: SiteLogo? = nil) {
        self.name = name
        self.logo = logo
    }
}
