import Domain

/// One change of the settings.
package enum SettingsChange: Hashable, Sendable {
    case name(String)
    case logo(SiteLogo?)
    case zone(TimeZoneName)
    /// Nil takes what is customary.
    case deadline(DocumentKind, DueDay?)
}
