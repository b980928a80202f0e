/// The drawings that every work plan has, and where they stand.
enum StandingFigure: Hashable, Sendable, CaseIterable {
    /// The stages in which a work plan is made.
    case stages
    case organisation
    case staff
    /// From the strategic plan to the goals and objectives of the year.
    case goals

    /// From 1.
    var chapter: Int {
        switch self {
        case .stages: 1
        case .organisation, .staff: 2
        case .goals: 3
        }
    }

    /// The standing section it belongs to.
    var section: String {
        switch self {
        case .stages: "1.1"
        case .organisation, .staff: "2.2"
        case .goals: "3.2"
        }
    }

    /// The usual number, where the source has none.
    var number: String {
        switch self {
        case .stages: "1.1"
        case .organisation: "2.1"
        case .staff: "2.2"
        case .goals: "3.1"
        }
    }

    var caption: String {
        switch self {
        case .stages: "Tahapan Penyusunan Renja Perangkat Daerah"
        case .organisation: "Bagan Organisasi Perangkat Daerah"
        case .staff: "Profil Pegawai Perangkat Daerah"
        case .goals: "Perumusan Tujuan dan Sasaran Renja Perangkat Daerah"
        }
    }

    /// What is missing where it can't be drawn.
    var name: String {
        switch self {
        case .stages: "tahapan penyusunan Renja"
        case .organisation: "bagan organisasi"
        case .staff: "profil pegawai menurut golongan, pendidikan, jenis kelamin dan jabatan"
        case .goals: "perumusan tujuan dan sasaran"
        }
    }

    /// The drawing that the words of a caption announce; nil for another one.
    init?(caption words: [String]) {
        let known: [(StandingFigure, [String])] = [
            (.stages, ["tahapan", "tahap", "alur", "proses"]), (.organisation, ["organisasi", "struktur"]),
            (.staff, ["pegawai", "profil", "demografi", "kepegawaian"]), (.goals, ["tujuan", "sasaran", "perumusan"]),
        ]
        guard let found = known.first(where: { !Set($0.1).isDisjoint(with: words) }) else { return nil }
        self = found.0
    }
}
