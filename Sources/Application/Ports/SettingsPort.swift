/// The settings of the installation. A change is one transaction with its entry in the audit log of an agency: that of
/// whoever made it or, for what is an agency's own, that of the agency.
package struct SettingsPort: Sendable {
    package let load: @Sendable () async throws(StoreFault) -> SiteSettings
    package let change: @Sendable (SettingsChange, AgencyKey, Authorship) async throws(StoreFault) -> Void

    package init(
        load: @escaping @Sendable () async throws(StoreFault) -> SiteSettings,
        change: @escaping @Sendable (SettingsChange, AgencyKey, Authorship) async throws(StoreFault) -> Void
    ) {
        self.load = load
        self.change = change
    }
}
