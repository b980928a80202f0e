import Domain

/// The text of a step or of its indicator that names a matter only some activities are about.
struct SpecificText: Sendable {
    let text: NormalizedName
    /// The word that names it: "diklat".
    let matter: String
    /// Whether that activity or its program is about the matter.
    let isAtHome: Bool
    let place: Place

    /// Each matter with the words by which an activity shows that it is about it.
    private static let matters: [String: Set<String>] = [
        "diklat": [
            "diklat", "pendidikan", "pelatihan", "diklatpim", "latsar", "bimtek", "bimbingan", "workshop", "kompetensi",
            "sosialisasi", "prajabatan", "kursus",
        ],
        "disiplin": ["disiplin", "pelanggaran", "hukuman", "kasus"],
        "penyerahan": ["penyerahan", "pembagian", "penyaluran", "hibah", "penghargaan"],
        "pelantikan": ["pelantikan", "pengangkatan", "jabatan"],
        "rohani": ["rohani", "keagamaan", "mental", "agama"],
        "pensiun": ["pensiun", "purna"],
        "seleksi": ["seleksi", "penerimaan", "pengadaan", "rekrutmen", "lelang"],
        "snack": ["makanan", "minuman", "makan", "rapat"],
        "kendaraan": ["kendaraan", "bbm", "transportasi", "angkutan"],
    ]

    /// The specific texts of a step: its name and its indicators' names.
    static func all(of step: NodeView) -> [SpecificText] {
        let texts = [(step.identity, step.place)] + step.indicators.map { ($0.identity, $0.place) }
        let specific = texts.compactMap { name, place in
            name.flatMap { name in
                name.words.first { matters[$0] != nil }.map { (name: name, matter: $0, place: place) }
            }
        }
        guard !specific.isEmpty, let activity = step.parent else { return [] }
        let about = words(about: activity)
        return specific.map { name, matter, place in
            SpecificText(
                text: name, matter: matter, isAtHome: !about.isDisjoint(with: matters[matter] ?? []), place: place)
        }
    }

    /// The words of the activity's, its indicators' and its program's names.
    private static func words(about activity: NodeView) -> Set<String> {
        let names = [activity.identity, activity.parent?.identity] + activity.indicators.map(\.identity)
        return Set(names.compactMap { $0?.words }.flatMap { $0 })
    }
}
