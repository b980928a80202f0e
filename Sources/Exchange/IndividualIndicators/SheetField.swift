import Domain

/// A labelled line of a post's sheet: "1 JABATAN : Sekretaris", "Tugas Pokok : …", "FUNGSI".
struct SheetField: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case position
        case workUnit
        case superior
        case duties
        case functions
        /// A label of something the register has no place for: name, number, rank.
        case other
    }

    let kind: Kind
    /// The printed mark before the label.
    let number: String?
    /// What stands behind the colon.
    let content: String

    /// nil where the line has no such label.
    init?(_ text: String) {
        guard text.utf8.count <= 8_000 else { return nil }
        let line = DecreeText.withoutBullet(text)
        let colon = line.firstIndex(of: ":")
        let head = colon.map { String(line[..<$0]) } ?? line
        guard head.utf8.count <= 60 else { return nil }
        let leading = LeadingMark(head.trimmed)
        let words = HeaderVocabulary.split(leading.name)
        guard let kind = Self.kind(words) else { return nil }
        self.kind = kind
        number = leading.mark
        content = colon.map { String(line[line.index(after: $0)...]).trimmed } ?? ""
    }

    private static func kind(_ words: [String]) -> Kind? {
        guard !words.isEmpty, words.count <= 6 else { return nil }
        return labels[words.joined(separator: " ")]
    }

    private static let labels: [String: Kind] = {
        var labels: [String: Kind] = [:]
        for text in ["JABATAN", "NAMA JABATAN", "JABATAN STRUKTURAL", "NAMA JABATAN STRUKTURAL", "JABATAN FUNGSIONAL"] {
            labels[text] = .position
        }
        for text in [
            "UNIT ORGANISASI", "UNIT KERJA", "NAMA UNIT ORGANISASI", "NAMA UNIT KERJA", "UNIT", "NAMA ORGANISASI",
            "ORGANISASI", "INSTANSI", "SATUAN KERJA", "PERANGKAT DAERAH", "OPD", "SKPD", "UNIT ORGANISASI KERJA",
        ] { labels[text] = .workUnit }
        for text in ["ATASAN", "ATASAN LANGSUNG", "JABATAN ATASAN", "JABATAN ATASAN LANGSUNG"] {
            labels[text] = .superior
        }
        for text in [
            "TUGAS", "TUGAS POKOK", "URAIAN TUGAS", "TUGAS JABATAN", "IKHTISAR JABATAN", "IKHTISAR TUGAS",
            "RINCIAN TUGAS", "TUGAS POKOK DAN FUNGSI", "TUPOKSI", "TUGAS DAN FUNGSI", "URAIAN TUGAS POKOK",
        ] { labels[text] = .duties }
        for text in ["FUNGSI", "URAIAN FUNGSI", "FUNGSI JABATAN", "FUNGSI POKOK"] { labels[text] = .functions }
        for text in [
            "NAMA", "NAMA PEJABAT", "NIP", "PANGKAT", "PANGKAT GOLONGAN", "PANGKAT GOL", "PANGKAT GOL RUANG",
            "PANGKAT GOLONGAN RUANG", "GOLONGAN", "ESELON", "TAHUN", "NAMA PEGAWAI",
        ] { labels[text] = .other }
        return labels
    }()
}
