import Domain

/// One change of the settings.
package enum SettingsChange: Hashable, Sendable {
    case name(String)
    case logo(SiteLogo?)
    case zone(TimeZoneName)
    /// Of these kinds of documents; nil takes what is customary.
    case deadlines([DocumentKind: DueDay?])
    /// Of an agency, one line each; none takes what its documents tell.
    case address(AgencyKey, [String])
}
