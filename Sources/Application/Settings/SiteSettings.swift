/// What an installation calls itself and by which clock it goes, as its administrators chose.
package struct SiteSettings: Hashable, Sendable {
    package static let standardName = "Selaras Kinerja"
    package static let nameLimit = 60

    /// In the head and the title of every page.
    package var name: String
    /// Beside the name; nil for none.
    package var logo: SiteLogo?
    /// Moments are shown by it; days begin by it.
    package var zone: TimeZoneName

    package init(name: String = standardName, logo: SiteLogo? = nil, zone: TimeZoneName = .western) {
        self.name = name
        self.logo = logo
        self.zone = zone
    }
}
