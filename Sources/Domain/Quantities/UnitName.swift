/// Units (satuan): one spelling for the many that documents use (`domain.md` section 3.6).
package enum UnitName {
    private static let aliases: [String: String] = [
        "org": "orang", "orang": "orang", "orng": "orang", "peserta": "peserta", "dok": "dokumen",
        "dok.": "dokumen", "dokumen": "dokumen", "lap": "laporan", "lap.": "laporan", "laporan": "laporan",
        "bln": "bulan", "bulan": "bulan", "thn": "tahun", "tahun": "tahun", "keg": "kegiatan",
        "kegiatan": "kegiatan", "persen": "%", "prosen": "%", "%": "%", "%%": "%", "unit": "unit", "kali": "kali",
        "kl": "kali", "sk": "SK", "opd": "OPD", "buku": "buku", "jenis": "jenis", "buah": "buah", "bh": "buah",
        "berkas": "berkas", "file": "file", "aplikasi": "aplikasi", "paket": "paket", "pkt": "paket",
        "indeks": "indeks", "nilai": "nilai", "predikat": "predikat", "kasus": "kasus", "lembar": "lembar",
        "lbr": "lembar", "poin": "poin", "data": "data", "skor": "skor", "lembaga": "lembaga", "asn": "ASN",
        "pns": "PNS", "cpns": "CPNS", "kartu": "kartu", "surat": "surat", "rupiah": "Rp", "rp": "Rp",
        "jabatan": "jabatan",
    ]

    /// Units that count whole things: a fraction of one is no target.
    private static let counted: Set<String> = [
        "orang", "peserta", "dokumen", "laporan", "unit", "kali", "SK", "OPD", "buku", "jenis", "buah", "berkas",
        "file",
        "aplikasi", "paket", "kasus", "lembar", "data", "lembaga", "ASN", "PNS", "CPNS", "kartu", "surat", "kegiatan",
        "jabatan",
    ]

    /// The usual spelling of a known unit; anything else squeezed but as printed; nil for nothing.
    package static func canonical(_ printed: String?) -> String? {
        guard let printed else { return nil }
        let text = printed.squeezed
        if text.isEmpty || MissingMarks.isDash(text) { return nil }
        return aliases[text.lowercased()] ?? text
    }

    package static func isPercent(_ unit: String?) -> Bool { canonical(unit) == "%" }

    /// Whether a unit counts whole things.
    package static func isCounted(_ unit: String?) -> Bool {
        guard let name = canonical(unit) else { return false }
        let first = name.split(separator: " ").first.map(String.init)
        return counted.contains(name) || counted.contains(canonical(first) ?? "")
    }

    package static func isKnown(_ unit: String) -> Bool { aliases[unit.squeezed.lowercased()] != nil }
}
