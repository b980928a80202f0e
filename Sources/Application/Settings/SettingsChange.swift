/// One change of the settings.
package enum SettingsChange: Hashable, Sendable {
    case name(String)
    case logo(SiteLogo?)
    case zone(TimeZoneName)
}
