/// What came of changing a setting.
package enum SettingsOutcome: Hashable, Sendable {
    case kept
    /// Somebody else has changed the same meanwhile.
    case stale(StaleChange<SiteSettings>)
    /// This viewer administers no region or, for what is an agency's, not that agency.
    case notAllowed
}
