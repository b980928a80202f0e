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

    /// What it replaces, as forms carry it: another text wherever that stands otherwise.
    package func code(in settings: SiteSettings) -> String {
        switch self {
        case .name: settings.name
        case .logo: settings.logo?.tag ?? ""
        case .zone: settings.zone.rawValue
        case .address(let agency, _): (settings.addresses[agency] ?? []).joined(separator: "\n")
        case .deadlines(let days):
            Self.code(of: days.keys) { kind in
                let customary = CustomaryDeadline.all.first { $0.kind == kind }?.day
                return (settings.deadlines[kind] ?? customary)?.text ?? ""
            }
        }
    }

    /// The same of what a form showed of some kinds.
    package static func code(of kinds: some Sequence<DocumentKind>, _ day: (DocumentKind) -> String) -> String {
        kinds.map { "\($0.rawValue) \(day($0))" }.sorted().joined(separator: ", ")
    }

    /// Whether settings are so already.
    package func isDone(in settings: SiteSettings) -> Bool {
        switch self {
        case .name(let name): settings.name == name
        case .logo(let logo): settings.logo == logo
        case .zone(let zone): settings.zone == zone
        case .address(let agency, let lines): settings.addresses[agency] ?? [] == lines
        case .deadlines(let days): days.allSatisfy { settings.deadlines[$0.key] == $0.value }
        }
    }
}
