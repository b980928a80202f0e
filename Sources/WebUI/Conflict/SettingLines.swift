import Application
import Domain

/// What a change of the settings would replace, beside what it says.
package enum SettingLines {
    /// A line for each value that would be another: what it is, what was sent, what stands now.
    package static func lines(_ change: SettingsChange, _ current: SiteSettings) -> [ConflictPage.Line] {
        switch change {
        case .name(let name): [line("name", .init(both: name), .init(both: current.name))]
        case .zone(let zone): [line("zone", zone.title, current.zone.title)]
        case .address(let agency, let lines):
            [line("alamat.", address(lines), address(current.addresses[agency] ?? []))]
        case .logo(let logo): [line("logo", picture(logo), picture(current.logo))]
        case .deadlines(let days):
            DeadlinesPage(current).entries.compactMap { entry in
                guard let sent = days[entry.kind], let stands = DueDay(entry.shown) else { return nil }
                return line("tenggat.\(entry.kind.rawValue)", (sent ?? entry.customary.day).title, stands.title)
            }
        }
    }

    private static func line(_ name: String, _ sent: Localized, _ current: Localized) -> ConflictPage.Line {
        .init(AuditNames.setting(name), sent: sent, current: current)
    }

    private static func address(_ lines: [String]) -> Localized {
        lines.isEmpty ? .init(id: "tanpa alamat", en: "no address") : .init(both: lines.joined(separator: ", "))
    }

    private static func picture(_ logo: SiteLogo?) -> Localized {
        guard let logo else { return .init(id: "tanpa logo", en: "no logo") }
        return .init(id: "gambar, \(logo.bytes.count) byte", en: "a picture, \(logo.bytes.count) bytes")
    }
}
