/// The settings that count now, kept in memory for a minute, and changed by administrators.
package actor KeepSettings {
    private static let trusted: Int64 = 60_000

    private let port: SettingsPort
    private let clock: ClockPort
    private var kept: (settings: SiteSettings, asked: Timestamp)?
    /// How often they were changed: what was asked for before the last change may be what stood there before it.
    private var changes = 0
    /// What counted last, as far as is known: for pages that say why nothing can be read.
    package private(set) var lastKnown = SiteSettings()

    package init(port: SettingsPort, clock: ClockPort) {
        self.port = port
        self.clock = clock
    }

    /// Where they can't be read now, those that were read last.
    package func current() async throws(StoreFault) -> SiteSettings {
        let now = clock.now()
        if let kept, now.milliseconds - kept.asked.milliseconds < Self.trusted { return kept.settings }
        let changesBefore = changes
        let settings: SiteSettings
        do { settings = try await port.load() } catch {
            guard let kept else { throw error }
            return kept.settings
        }
        guard changes == changesBefore else { return settings }
        // The same value goes on being handed out: comparing it with itself costs nothing.
        if settings != lastKnown { lastKnown = settings }
        kept = (lastKnown, now)
        return lastKnown
    }

    /// - Parameter seen: what it replaces as its author saw it; nil for whoever didn't look.
    package func change(
        _ change: SettingsChange, seen: String? = nil, by viewer: Viewer
    ) async throws(StoreFault) -> SettingsOutcome {
        var (need, home) = (AccessNeed.anyRegion(.administer), viewer.account.home)
        if case .address(let agency, _) = change { (need, home) = (.agency(.administer, agency), agency) }
        guard AccessPolicy.meets(need, viewer) else { return .notAllowed }
        let stale = try await port.change(change, home, seen, viewer.authorship())
        changes += 1
        kept = nil
        return stale.map { .stale($0) } ?? .kept
    }
}
