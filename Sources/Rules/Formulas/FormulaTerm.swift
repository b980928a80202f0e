/// One side of a fraction, or a name, as the words that say what is counted.
///
/// Abbreviations are spelled out, "jumlah" and its like left out.
struct FormulaTerm: Hashable, Sendable {
    /// All words that name something, in order.
    let words: [String]
    /// Those before "yang" or another word that narrows: what is counted.
    let counted: [String]
    /// Whether something narrows what is counted: "yang lulus", "tepat waktu", "terisi".
    let isNarrowed: Bool

    private static let spelledOut: [String: String] = [
        "yg": "yang", "psrt": "peserta", "dlm": "dalam", "dg": "dengan", "dgn": "dengan", "wkt": "waktu",
        "wktu": "waktu", "tpt": "tepat", "jbtn": "jabatan", "jbbtn": "jabatan", "jbt": "jabatan", "pjbt": "pejabat",
        "keg": "kegiatan", "dok": "dokumen", "peg": "pegawai", "pgw": "pegawai", "bimbek": "bimtek",
        "apartur": "aparatur",
        "pembaharuan": "pemutakhiran", "pembaruan": "pemutakhiran", "update": "pemutakhiran",
        "updating": "pemutakhiran", "mutakhir": "pemutakhiran", "diupdate": "pemutakhiran", "usul": "usulan",
        "permintaan": "permohonan", "pengajuan": "permohonan", "pindh": "pindah", "pndh": "pindah", "tgs": "tugas",
        "thn": "tahun", "kab": "kabupaten", "org": "orang", "sarpras": "sarana", "kondis": "kondisi",
        "ijin": "izin", "assesment": "asesmen", "assessment": "asesmen",
    ]

    /// Words that say how many, not of what.
    static let countWords: Set<String> = [
        "jumlah", "jml", "jlm", "jmlh", "jumalh", "banyaknya", "banyak", "total", "seluruh", "keseluruhan", "semua",
        "sum", "Σ", "σ", "∑", "persentase", "prosentase", "presentase", "seluruhnya",
    ]

    private static let narrowing: Set<String> = [
        "yang", "tepat", "sesuai", "baik", "lulus", "puas", "memenuhi", "mengikuti", "mendapat", "mendapatkan",
        "memperoleh", "berhasil", "selesai", "layak", "aktif", "tercapai", "terlaksana", "terisi", "dengan", "telah",
        "sudah", "belum", "tidak", "pada", "kondisi", "berstatus", "berpendidikan", "berkualifikasi",
    ]

    private static let fillers: Set<String> = [
        "dan", "atau", "di", "ke", "dari", "untuk", "pada", "dalam", "dll", "dsb",
    ]

    init(_ text: String) {
        let all = LowercasedWords(text.replacing("\\sum", with: " ")).words.map { Self.spelledOut[$0] ?? $0 }
        let own = all.filter { !Self.countWords.contains($0) }
        words = own.filter { !Self.fillers.contains($0) && $0 != "yang" }
        let end = own.firstIndex(where: Self.narrows) ?? own.count
        counted = own[..<end].filter { !Self.fillers.contains($0) }
        isNarrowed = end < own.count
    }

    /// The first word that says what is counted.
    var head: String? { counted.first ?? words.first }

    private static func narrows(_ word: String) -> Bool {
        if narrowing.contains(word) { return true }
        guard word.utf8.count > 6, !nouns.contains(word) else { return false }
        return word.hasPrefix("di") || word.hasPrefix("ter")
    }

    /// Words that look like passive verbs and are none.
    private static let nouns: Set<String> = [
        "disiplin", "dinamika", "diklatpim", "direktur", "distribusi", "digital", "tertentu", "terhadap",
    ]
}
