/// A province, kabupaten or kota (pemerintah daerah).
package struct RegionalGovernment: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case province = "Provinsi"
        case regency = "Kabupaten"
        case city = "Kota"
    }

    package var kind: Kind
    /// Name without the kind: "Gresik".
    package var name: String

    package init(kind: Kind, name: String) {
        self.kind = kind
        self.name = name
    }

    /// As it is written out: "Kabupaten Gresik".
    package var title: String { "\(kind.rawValue) \(name)" }
}
