import Domain

extension Signatory {
    /// Whether one signs for somebody else.
    var standsIn: Bool { capacity == .onBehalf || capacity == .furtherOnBehalf }

    /// Whether it is the head of a region, in any capacity of one's own: "Bupati Blora", "Pj. Wali Kota Blitar".
    var isRegionHead: Bool {
        guard !standsIn else { return false }
        return switch words.first {
        case "bupati", "walikota", "gubernur": true
        case "wali": words.dropFirst().first == "kota"
        default: false
        }
    }

    /// Whether it is the head of an agency and not of one of its units.
    func isHead(of agency: Agency) -> Bool { !standsIn && namesHead(of: agency) }

    /// Whether its post is the head's, in whatever capacity.
    func namesHead(of agency: Agency) -> Bool {
        let second = words.dropFirst().first
        switch words.first {
        // Of an agency of another kind, it leads one of its units.
        case "camat", "lurah", "direktur", "inspektur":
            guard second != "pembantu" else { return false }
            return agency.name == nil
                || agency.headPost.lowercased().split(separator: " ").first.map(String.init) == words[0]
        case "sekretaris": return second.map { ["daerah", "dprd", "dewan"].contains($0) } ?? false
        case "kepala":
            guard let second, Self.units.contains(second) else { return true }
            return agency.name?.lowercased().hasPrefix(second) ?? false
        default: return false
        }
    }

    /// Whether it assists the secretary of the region: "Asisten Administrasi Umum".
    var isAssistant: Bool { words.first == "asisten" }

    /// With the mark of a capacity other than one's own: "Plt. Kepala Dinas Kesehatan".
    var markedTitle: String {
        capacity == .own || standsIn ? title : "\(capacity.rawValue) \(title)"
    }

    private var words: [String] { title.lowercased().split(separator: " ").map(String.init) }

    /// What units within an agency are called.
    private static let units: Set<String> = [
        "bidang", "bagian", "subbidang", "subbagian", "sub", "subbag", "subbid", "seksi", "unit", "upt", "uptd",
        "urusan",
        "kelompok", "instalasi", "puskesmas", "sekolah",
    ]
}
