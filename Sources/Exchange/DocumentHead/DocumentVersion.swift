import Domain

/// What a document's title says of its version: "RANCANGAN AWAL RENCANA KERJA", "PERJANJIAN KINERJA PERUBAHAN".
struct DocumentVersion: Hashable, Sendable {
    private(set) var stage = DocumentStage.unknown
    /// 0 murni, 1… perubahan.
    private(set) var revision = 0

    /// Words of titles beside which "PERUBAHAN" is a version; in "PERUBAHAN IKLIM" it is a subject.
    private static let neighbours: Set<String> = [
        "RENCANA", "RENJA", "RENSTRA", "PERJANJIAN", "PK", "INDIKATOR", "IKU", "IKI", "TAHUN", "ANGGARAN", "BADAN",
        "DINAS", "SEKRETARIAT", "INSPEKTORAT", "KECAMATAN", "BAGIAN", "SATUAN", "RSUD", "PERANGKAT", "OPD", "SKPD",
        "KABUPATEN", "KOTA", "PROVINSI", "KE", "ATAS",
    ]

    private static let ordinals: [String: Int] = [
        "PERTAMA": 1, "KESATU": 1, "I": 1, "1": 1, "KEDUA": 2, "II": 2, "2": 2, "KETIGA": 3, "III": 3, "3": 3,
        "KEEMPAT": 4, "IV": 4, "4": 4,
    ]

    /// - Parameter lines: the title's lines, and those directly above and below it.
    init(_ lines: [String]) {
        for line in lines {
            let words = Self.words(line)
            stage = stage == .unknown ? Self.stage(words) : stage
            revision = max(revision, Self.revision(words))
        }
    }

    /// The title without the version in front of it: "RENCANA KERJA" of "RANCANGAN AWAL RENCANA KERJA".
    static func bare(_ title: String) -> String {
        let words = title.split(separator: " ")
        let first = words.firstIndex { word in
            let parts = Self.words(String(word))
            return !parts.allSatisfy { isVersion($0) }
        }
        guard let first else { return title }
        let rest = words[first...].joined(separator: " ")
        return rest.uppercased().hasPrefix("P-") ? String(rest.dropFirst(2)) : rest
    }

    /// Whether a line is nothing but a version: "PERUBAHAN KE-2", "(RANCANGAN AKHIR)".
    static func isVersion(line: String) -> Bool {
        let words = words(line)
        return !words.isEmpty && words.count <= 4
            && words.allSatisfy { isVersion($0) || $0 == "KE" || ordinals[$0] != nil }
            && words.contains { isVersion($0) }
    }

    private static func isVersion(_ word: String) -> Bool {
        ["RANCANGAN", "AWAL", "AKHIR", "PERUBAHAN", "REVISI", "DRAF", "DRAFT"].contains(word)
    }

    private static func words(_ line: String) -> [String] {
        line.uppercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }

    private static func stage(_ words: [String]) -> DocumentStage {
        guard let first = words.first, ["RANCANGAN", "DRAF", "DRAFT"].contains(first) else { return .unknown }
        switch words.dropFirst().first {
        case "AWAL": return .initialDraft
        case "AKHIR": return .finalDraft
        default: return .draft
        }
    }

    private static func revision(_ words: [String]) -> Int {
        if words.count > 1, words[0] == "P", neighbours.contains(words[1]) { return 1 }
        guard let index = words.firstIndex(where: { $0 == "PERUBAHAN" || $0 == "REVISI" }) else { return 0 }
        let following = words.dropFirst(index + 1).drop { $0 == "KE" }
        guard let next = following.first else { return 1 }
        if let ordinal = ordinals[next] { return ordinal }
        return neighbours.contains(next) || DocumentHead.year(next) != nil ? 1 : 0
    }
}
