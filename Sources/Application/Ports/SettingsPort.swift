/// The settings of the installation. A change is one transaction with its entry in the audit log of an agency: that of
/// whoever made it or, for what is an agency's own, that of the agency.
package struct SettingsPort: Sendable {
    package let load: @Sendable () async throws(StoreFault) -> SiteSettings
    /// What somebody else has written since its author looked; nil where it was done.
    ///
    /// - Parameter seen: what it replaces as its author saw it (`SettingsChange.code`); nil for whoever didn't look.
    package let change:
        @Sendable (SettingsChange, AgencyKey, _ seen: String?, Authorship) async throws(StoreFault) ->
            StaleChange<SiteSettings>?

    package init(
        load: @escaping @Sendable () async throws(StoreFault) -> SiteSettings,
        change:
            @escaping @Sendable (SettingsChange, AgencyKey, _ seen: String?, Authorship) async throws(StoreFault) ->
            StaleChange<SiteSettings>?
    ) {
        self.load = load
        self.change = change
    }
}
