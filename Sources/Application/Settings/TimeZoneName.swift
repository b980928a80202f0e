import Domain

/// The zones that offices of Indonesia keep; raw values are those of the register.
package enum TimeZoneName: String, Hashable, Sendable, CaseIterable {
    case western = "WIB"
    case central = "WITA"
    case eastern = "WIT"

    /// Of UTC.
    package var hoursAhead: Int {
        switch self {
        case .western: 7
        case .central: 8
        case .eastern: 9
        }
    }

    package var title: Localized {
        switch self {
        case .western: .init(id: "Waktu Indonesia Barat (WIB)", en: "Western Indonesian Time (WIB)")
        case .central: .init(id: "Waktu Indonesia Tengah (WITA)", en: "Central Indonesian Time (WITA)")
        case .eastern: .init(id: "Waktu Indonesia Timur (WIT)", en: "Eastern Indonesian Time (WIT)")
        }
    }
}
