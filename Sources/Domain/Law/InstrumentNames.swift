/// The names of the kinds of legal instruments as documents write them.
enum InstrumentNames {
    private static let names: [(words: [String], kind: LegalInstrumentKind)] = [
        (["peraturan", "pemerintah", "pengganti", "undang-undang"], .law), (["perppu"], .law),
        (["undang-undang", "dasar"], .constitution), (["undang-undang"], .law), (["uu"], .law),
        (["peraturan", "pemerintah"], .governmentRegulation), (["pp"], .governmentRegulation),
        (["peraturan", "presiden"], .presidentialRegulation), (["perpres"], .presidentialRegulation),
        (["keputusan", "presiden"], .presidentialDecree), (["keppres"], .presidentialDecree),
        (["instruksi", "presiden"], .presidentialDecree), (["inpres"], .presidentialDecree),
        (["peraturan", "bersama"], .jointRegulation),
        (["peraturan", "menteri"], .ministerialRegulation), (["permendagri"], .ministerialRegulation),
        (["permenpan-rb"], .ministerialRegulation), (["permenpanrb"], .ministerialRegulation),
        (["permenpan"], .ministerialRegulation), (["keputusan", "menteri"], .ministerialDecree),
        (["surat", "edaran"], .ministerialDecree), (["instruksi", "menteri"], .ministerialDecree),
        (["peraturan", "kepala"], .agencyRegulation), (["peraturan", "lembaga"], .agencyRegulation),
        (["peraturan", "badan"], .agencyRegulation),
        (["peraturan", "daerah", "provinsi"], .provincialRegulation),
        (["peraturan", "daerah", "propinsi"], .provincialRegulation),
        (["peraturan", "daerah"], .regionalRegulation), (["perda"], .regionalRegulation),
        (["peraturan", "gubernur"], .governorRegulation), (["pergub"], .governorRegulation),
        (["peraturan", "bupati"], .regionalHeadRegulation), (["perbup"], .regionalHeadRegulation),
        (["peraturan", "walikota"], .regionalHeadRegulation), (["peraturan", "wali", "kota"], .regionalHeadRegulation),
        (["perwali"], .regionalHeadRegulation), (["perwal"], .regionalHeadRegulation),
        (["keputusan", "gubernur"], .regionalDecree), (["keputusan", "bupati"], .regionalDecree),
        (["keputusan", "walikota"], .regionalDecree), (["keputusan", "wali", "kota"], .regionalDecree),
    ]

    private static let byFirst = Dictionary(grouping: names) { $0.words[0] }

    /// The kind whose name the words begin with, and how many words name it.
    static func kind(of words: ArraySlice<String>) -> (kind: LegalInstrumentKind, length: Int)? {
        guard let first = words.first, let candidates = byFirst[first] else { return nil }
        let fitting = candidates.filter { words.starts(with: $0.words) }
        guard let name = fitting.max(by: { $0.words.count < $1.words.count }) else { return nil }
        // "Permendagri" names its ministry itself: it is read again as the issuer.
        return (name.kind, first.hasPrefix("permen") ? 0 : name.words.count)
    }

    /// "Perda Provinsi Jawa Timur" is a province's.
    static func refined(_ kind: LegalInstrumentKind, issuer: ArraySlice<String>) -> LegalInstrumentKind {
        guard kind == .regionalRegulation, let first = issuer.first else { return kind }
        return first == "provinsi" || first == "propinsi" ? .provincialRegulation : kind
    }

    /// The ministry or region between the kind and the number; nil where none is named.
    static func issuer(_ words: ArraySlice<String>) -> String? {
        let own = words.filter { !["republik", "indonesia", "ri", "negara"].contains($0) }
        if own.first == "permendagri" || own.starts(with: ["dalam", "negeri"]) { return "dalam negeri" }
        if let first = own.first, ["pendayagunaan", "panrb", "pan"].contains(first) || first.hasPrefix("permenpan") {
            return "panrb"
        }
        return own.isEmpty ? nil : own.joined(separator: " ")
    }
}
