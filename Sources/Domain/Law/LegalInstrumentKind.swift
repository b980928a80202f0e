/// The kinds of legal instruments that documents cite, from high to low.
package enum LegalInstrumentKind: String, Hashable, Sendable, CaseIterable {
    case constitution
    /// Undang-Undang, also a Perppu.
    case law
    case governmentRegulation
    case presidentialRegulation
    /// Keputusan or Instruksi Presiden.
    case presidentialDecree
    case ministerialRegulation
    /// Peraturan Bersama of several ministers.
    case jointRegulation
    /// Keputusan Menteri, Surat Edaran.
    case ministerialDecree
    /// Of a non-ministerial agency: LAN, BKN, LKPP.
    case agencyRegulation
    /// Peraturan Daerah of a province.
    case provincialRegulation
    /// Peraturan Daerah of a kabupaten or kota.
    case regionalRegulation
    case governorRegulation
    /// Of a bupati or wali kota.
    case regionalHeadRegulation
    /// Keputusan of a regional head or of the head of an agency.
    case regionalDecree

    /// "Peraturan Pemerintah", for messages.
    package var title: String {
        switch self {
        case .constitution: "Undang-Undang Dasar"
        case .law: "Undang-Undang"
        case .governmentRegulation: "Peraturan Pemerintah"
        case .presidentialRegulation: "Peraturan Presiden"
        case .presidentialDecree: "Keputusan/Instruksi Presiden"
        case .ministerialRegulation: "Peraturan Menteri"
        case .jointRegulation: "Peraturan Bersama"
        case .ministerialDecree: "Keputusan Menteri"
        case .agencyRegulation: "Peraturan Kepala Lembaga"
        case .provincialRegulation: "Peraturan Daerah Provinsi"
        case .regionalRegulation: "Peraturan Daerah"
        case .governorRegulation: "Peraturan Gubernur"
        case .regionalHeadRegulation: "Peraturan Kepala Daerah"
        case .regionalDecree: "Keputusan Kepala Daerah"
        }
    }

    /// Whether it is published in the Lembaran Negara with an elucidation in its supplement.
    package var hasSupplement: Bool { self == .law || self == .governmentRegulation }

    /// Whether an instrument of this kind must stand before one of the other in a list from high to low.
    ///
    /// Ministers' regulations and those of regions are not ordered against each other: UU 12/2011 keeps them apart.
    package func precedes(_ other: Self) -> Bool {
        if let own = centralRank { return other.centralRank.map { own < $0 } ?? true }
        switch (self, other) {
        case (.provincialRegulation, .governorRegulation), (.regionalRegulation, .regionalHeadRegulation),
            (.provincialRegulation, .regionalDecree), (.regionalRegulation, .regionalDecree),
            (.regionalHeadRegulation, .regionalDecree), (.governorRegulation, .regionalDecree):
            return true
        default: return false
        }
    }

    private var centralRank: Int? {
        switch self {
        case .constitution: 0
        case .law: 1
        case .governmentRegulation: 2
        case .presidentialRegulation: 3
        default: nil
        }
    }
}
