extension Agency {
    /// The post that leads it, without its region: "Kepala Dinas Kesehatan", "Inspektur", "Camat Cepu".
    ///
    /// These names are customary: UU 23/2014 has them, but its text wasn't read here.
    package var headPost: String {
        guard let name, !name.trimmed.isEmpty else { return "Kepala Perangkat Daerah" }
        let words = name.split(separator: " ").map(String.init)
        let rest = words.dropFirst().joined(separator: " ")
        switch words.first?.lowercased() {
        case "inspektorat": return Self.joined("Inspektur", rest)
        case "kecamatan": return Self.joined("Camat", rest)
        case "kelurahan": return Self.joined("Lurah", rest)
        case "sekretariat": return Self.joined("Sekretaris", rest)
        case "rsud", "rsu": return Self.joined("Direktur", name)
        case "rumah" where words.dropFirst().first?.lowercased() == "sakit": return Self.joined("Direktur", name)
        default: return Self.joined("Kepala", name)
        }
    }

    /// The same with its region, as far as known: "Inspektur Kabupaten Blora".
    package var headTitle: String { [headPost, region?.title].compactMap { $0 }.joined(separator: " ") }

    private static func joined(_ post: String, _ rest: String) -> String { rest.isEmpty ? post : "\(post) \(rest)" }
}
