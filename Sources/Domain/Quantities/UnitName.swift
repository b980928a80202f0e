/// Units (satuan): one spelling for the many that documents use.
package enum UnitName {
    private static let aliases: [String: String] = [
        "org": "orang", "orang": "orang", "orng": "orang", "peserta": "peserta", "dok": "dokumen",
        "dokumen": "dokumen", "lap": "laporan", "laporan": "laporan", "bln": "bulan", "bulan": "bulan",
        "thn": "tahun", "tahun": "tahun", "hari": "hari", "jam": "jam", "jp": "JP", "keg": "kegiatan",
        "kegiatan": "kegiatan", "persen": "%", "prosen": "%", "%": "%", "%%": "%", "unit": "unit", "kali": "kali",
        "kl": "kali", "x": "kali", "sk": "SK", "opd": "OPD", "pd": "PD", "skpd": "SKPD", "buku": "buku",
        "jenis": "jenis", "buah": "buah", "bh": "buah", "berkas": "berkas", "file": "file", "aplikasi": "aplikasi",
        "paket": "paket", "pkt": "paket", "indeks": "indeks", "nilai": "nilai", "predikat": "predikat",
        "kasus": "kasus", "lembar": "lembar", "lbr": "lembar", "poin": "poin", "point": "poin", "data": "data",
        "skor": "skor", "lembaga": "lembaga", "asn": "ASN", "pns": "PNS", "cpns": "CPNS", "pppk": "PPPK",
        "kartu": "kartu", "surat": "surat", "rupiah": "Rp", "rp": "Rp", "jabatan": "jabatan", "dos": "dos",
        "galon": "galon", "rekening": "rekening", "tahap": "tahap", "formasi": "formasi", "cetakan": "cetakan",
        "set": "set", "eksemplar": "eksemplar", "exp": "eksemplar", "usulan": "usulan", "sistem": "sistem",
    ]

    /// Units that count whole things: a fraction of one is no target.
    private static let counted: Set<String> = [
        "orang", "peserta", "dokumen", "laporan", "unit", "kali", "SK", "OPD", "PD", "SKPD", "buku", "jenis", "buah",
        "berkas", "file", "aplikasi", "paket", "kasus", "lembar", "data", "lembaga", "ASN", "PNS", "CPNS", "PPPK",
        "kartu", "surat", "kegiatan", "jabatan", "dos", "galon", "rekening", "formasi", "cetakan", "set", "eksemplar",
        "usulan", "sistem",
    ]

    /// Units that say where something stands and are no amounts.
    private static let positions: Set<String> = ["indeks", "nilai", "skor", "poin", "predikat", "level", "angka"]

    /// The usual spelling of a known unit; anything else squeezed but as printed; nil for nothing.
    package static func canonical(_ printed: String?) -> String? {
        guard let printed else { return nil }
        let text = printed.squeezed
        if text.isEmpty || MissingMarks.isDash(text) { return nil }
        let name = text.lowercased()
        return aliases[name] ?? aliases[bare(name)] ?? text
    }

    /// Whether a unit is a percentage, however it is spelt.
    package static func isPercent(_ unit: String?) -> Bool { canonical(unit) == "%" }

    /// Whether a unit says where something stands, as grades and indices do: years of it can't be added.
    ///
    /// Percentages are not among them: whether they can be added depends on what they are of.
    package static func isPosition(_ unit: String?) -> Bool {
        canonical(unit).map { positions.contains($0.lowercased()) } ?? false
    }

    /// Whether a unit counts whole things; of "orang CPNS", "orang/tahun" and "OPD%" the first word decides.
    package static func isCounted(_ unit: String?) -> Bool {
        guard let name = canonical(unit) else { return false }
        let first = name.split { $0 == " " || $0 == "/" || $0 == "%" }.first.map(String.init)
        return counted.contains(name) || counted.contains(canonical(first) ?? "")
    }

    /// Whether a unit is in the vocabulary, under one of its spellings.
    package static func isKnown(_ unit: String) -> Bool {
        // Their spellings begin with a letter or "%".
        guard let first = unit.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else {
            return false
        }
        let name = unit.squeezed.lowercased()
        if aliases[name] != nil { return true }
        let bare = bare(name)
        return bare.utf8.count < name.utf8.count && aliases[bare] != nil
    }

    /// Without the point of an abbreviation or the mark of a list behind it.
    private static func bare(_ name: String) -> String {
        var rest = name.utf8[...]
        while let last = rest.last, ".,;:".utf8.contains(last) { rest = rest.dropLast() }
        return rest.count == name.utf8.count ? name : String(Substring(rest))
    }
}
