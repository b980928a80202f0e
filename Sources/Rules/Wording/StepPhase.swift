import Domain

/// What a step of an activity does, by the first words of its name.
enum StepPhase: Int, Hashable, Sendable, Comparable {
    case preparation
    case coordination
    case execution
    case evaluation

    private static let openings: [String: StepPhase] = [
        "persiapan": .preparation, "perencanaan": .preparation, "pembentukan": .preparation,
        "pendataan": .preparation, "inventarisir": .preparation, "inventarisasi": .preparation,
        "pengumpulan": .preparation, "penyiapan": .preparation, "koordinasi": .coordination,
        "pelaksanaan": .execution, "evaluasi": .evaluation, "monitoring": .evaluation, "monev": .evaluation,
        "pelaporan": .evaluation,
    ]
    /// What is drawn up before anything is carried out: "Penyusunan SK Kegiatan".
    private static let prepared: Set<String> = ["sk", "tim", "panitia", "jadwal", "rencana", "kak", "tor"]

    /// Nil where the name doesn't say.
    init?(_ name: String?) {
        guard let name else { return nil }
        let words = LowercasedWords(name, limit: 2).words
        guard let first = words.first else { return nil }
        if let phase = Self.openings[first] {
            self = phase
        } else if first == "penyusunan" || first == "pembuatan", words.count > 1, Self.prepared.contains(words[1]) {
            self = .preparation
        } else {
            return nil
        }
    }

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
