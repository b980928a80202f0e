import Domain

/// What the title of a post tells of its place in the organisation.
struct PostTitle: Hashable, Sendable {
    enum Rank: Int, Hashable, Sendable, Comparable {
        case head
        /// Secretary, head of a division.
        case division
        /// Head of a subdivision or section.
        case subdivision
        case staff

        static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    let rank: Rank
    let kind: Position.Kind
    /// Whether it is the secretary, or belongs to the secretariat by its name.
    let isSecretariat: Bool

    init(_ title: String) {
        let words = HeaderVocabulary.split(title)
        let text = words.joined(separator: " ")
        let first = words.first ?? ""
        let has = Set(words)
        if first == "SEKRETARIS", has.isDisjoint(with: ["DAERAH", "DPRD", "DEWAN"]) || has.contains("DINAS") {
            (rank, kind, isSecretariat) = (.division, .administrator, true)
        } else if let told = Self.headed(text, first: first) {
            (rank, kind) = told
            isSecretariat = rank == .subdivision && text.contains("BAG")
        } else {
            rank = .staff
            kind = Self.isFunctional(text, words: words) ? .functional : .executor
            isSecretariat = false
        }
    }

    /// Whether a line could be the title of a post that leads something.
    static func leads(_ line: String) -> Bool {
        let words = HeaderVocabulary.split(line)
        guard let first = words.first, (2...16).contains(words.count) else { return first(line) }
        return ["KEPALA", "SEKRETARIS", "KABID", "KASUBBAG", "KASUBAG", "KASUBBID", "KASUBID", "KASI", "KABAG"]
            .contains(first)
    }

    private static func first(_ line: String) -> Bool { line.uppercased() == "SEKRETARIS" }

    private static func headed(_ text: String, first: String) -> (Rank, Position.Kind)? {
        for prefix in subdivisions where text.hasPrefix(prefix) { return (.subdivision, .supervisor) }
        for prefix in divisions where text.hasPrefix(prefix) { return (.division, .administrator) }
        for prefix in sections where text.hasPrefix(prefix) { return (.subdivision, .supervisor) }
        let heads: Set<String> = ["KEPALA", "INSPEKTUR", "DIREKTUR", "BUPATI", "WALIKOTA", "GUBERNUR", "SEKRETARIS"]
        if heads.contains(first) { return (.head, .seniorLeadership) }
        if first == "CAMAT" { return (.head, .administrator) }
        return first == "LURAH" ? (.head, .supervisor) : nil
    }

    private static let subdivisions = [
        "KEPALA SUB", "KASUB", "KA SUB", "KASI ", "KEPALA SEKSI", "KA SEKSI", "KASIE", "KEPALA URUSAN", "KAUR",
    ]
    private static let divisions = [
        "KEPALA BIDANG", "KABID", "KA BID", "KEPALA BAGIAN", "KABAG", "KA BAG", "INSPEKTUR PEMBANTU", "IRBAN",
        "WAKIL DIREKTUR",
    ]
    private static let sections = [
        "KEPALA UPT", "KA UPT", "KEPALA UNIT", "KEPALA TATA USAHA", "KEPALA PUSKESMAS", "KEPALA INSTALASI",
        "KEPALA CABANG",
    ]

    private static func isFunctional(_ text: String, words: [String]) -> Bool {
        let grades: Set<String> = ["TERAMPIL", "MAHIR", "PENYELIA", "PEMULA"]
        if let last = words.last, grades.contains(last) { return true }
        if zip(words, words.dropFirst()).contains(where: { $0 == "AHLI" && levels.contains($1) }) { return true }
        return ["FUNGSIONAL", "JABATAN FUNGSIONAL", "PEJABAT FUNGSIONAL"].contains { text.hasPrefix($0) }
            || functional.contains(words.first ?? "")
    }

    private static let levels: Set<String> = ["PERTAMA", "MUDA", "MADYA", "UTAMA"]
    private static let functional: Set<String> = [
        "AUDITOR", "ARSIPARIS", "WIDYAISWARA", "ASESOR", "PUSTAKAWAN", "PERENCANA", "DOKTER", "PERAWAT", "BIDAN",
        "GURU",
    ]
}
