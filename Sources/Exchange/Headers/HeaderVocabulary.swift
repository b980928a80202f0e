import Domain

/// Recognises header texts of the field by their words, never by their place.
enum HeaderVocabulary {
    /// Words that may stand in a header beside the ones that decide; any other word makes a text no header.
    private static let words: Set<String> = [
        "NO", "NOMOR", "URUT", "KODE", "REKENING", "TUJUAN", "SASARAN", "STRATEGIS", "PROGRAM", "KEGIATAN", "SUB",
        "AKSI",
        "RENCANA", "URUSAN", "BIDANG", "INDIKATOR", "INDIKATIF", "KINERJA", "UTAMA", "INDIVIDU", "OUTCOME", "OUTPUT",
        "HASIL", "KELUARAN", "DAN", "SATUAN", "TARGET", "TAHUN", "TAHUNAN", "TRIWULAN", "TRIWULANAN", "TW", "TRW",
        "TRIW",
        "KONDISI", "PADA", "AKHIR", "KETERANGAN", "KET", "CATATAN", "PENTING", "LOKASI", "SUMBER", "DANA", "PENDANAAN",
        "DATA", "PENANGGUNG", "JAWAB", "PENANGGUNGJAWAB", "PELAKSANA", "REALISASI", "CAPAIAN", "PAGU", "ANGGARAN", "RP",
        "RUPIAH", "ALOKASI", "BIAYA", "KEBUTUHAN", "URAIAN", "PERMENDAGRI", "KEPMENDAGRI", "LANGKAH", "TAHAPAN", "OPD",
        "SKPD", "PD", "PERANGKAT", "DAERAH", "JUMLAH", "TOTAL", "PER", "KE", "FORMULASI", "PENJELASAN", "PENGHITUNGAN",
        "PERHITUNGAN", "RUMUS", "JABATAN", "TUGAS", "FUNGSI", "BELANJA", "RENJA", "RENSTRA", "NOMENKLATUR", "UNIT",
        "KERJA", "BULAN", "TERKAIT", "PJ", "PIC", "JADWAL", "PELAKSANAAN", "VOLUME", "SETAHUN", "ATAU", "DARI",
        "KUMULATIF", "SEKRETARIAT", "K", "WAKTU", "KELOMPOK", "PENERIMA", "PRIORITAS", "PERJANJIAN", "PK", "MISI",
        "VISI",
    ]
    private static let romans: [String: Quarter] = [
        "I": .first, "II": .second, "III": .third, "IV": .fourth, "1": .first, "2": .second, "3": .third, "4": .fourth,
    ]
    private static let months: Set<String> = [
        "JANUARI", "FEBRUARI", "PEBRUARI", "MARET", "APRIL", "MEI", "JUNI", "JULI", "AGUSTUS", "SEPTEMBER", "OKTOBER",
        "NOVEMBER", "NOPEMBER", "DESEMBER", "JAN", "FEB", "PEB", "MAR", "APR", "JUN", "JUL", "AGT", "AGS", "AGU",
        "AGUST", "SEP", "SEPT", "OKT", "NOV", "NOP", "DES",
    ]

    /// The meaning of a header text; nil when it is none.
    static func term(_ text: String) -> HeaderTerm? {
        guard let first = text.utf8.first, text.utf8.count <= 160, isOpening(first) else { return nil }
        guard let words = headerWords(of: text), !words.isEmpty, words.count <= 16 else { return nil }
        let parts = isListed(text) ? words.flatMap { $0 == "SASARAN" ? [$0, "DAN"] : [$0] } : words
        if parts.count == 1, text.first?.isLetter == true, let quarter = romans[parts[0]] { return .roman(quarter) }
        if parts.contains(where: months.contains) { return .month }
        guard parts.contains(where: { Self.words.contains($0) }) else { return nil }
        return period(parts) ?? measure(parts) ?? plain(parts)
    }

    /// The words of a text in upper case, ASCII letters and digits; anything else parts them.
    static func split(_ text: String) -> [String] {
        var parts: [String] = []
        eachWord(of: text) { word in
            parts.append(word)
            return true
        }
        return parts
    }

    /// The words of a text where each may stand in a header; nil at the first that may not.
    private static func headerWords(of text: String) -> [String]? {
        var parts: [String] = []
        let isHeader = eachWord(of: text) { word in
            parts.append(word)
            return isHeaderWord(word)
        }
        return isHeader ? parts : nil
    }

    /// Hands over one word after the other until `body` says no; whether it never did.
    @discardableResult
    private static func eachWord(of text: String, _ body: (String) -> Bool) -> Bool {
        var word: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): word.append(byte)
            case UInt8(ascii: "a")...UInt8(ascii: "z"): word.append(byte & 0xDF)
            default:
                if !word.isEmpty, !body(String(decoding: word, as: UTF8.self)) { return false }
                word.removeAll(keepingCapacity: true)
            }
        }
        return word.isEmpty || body(String(decoding: word, as: UTF8.self))
    }

    /// "SASARAN / PROGRAM" lists two levels; "SASARAN PROGRAM" is a program's result.
    private static func isListed(_ text: String) -> Bool {
        guard let slash = text.firstIndex(of: "/") else { return false }
        return text[..<slash].trimmed.uppercased().hasSuffix("SASARAN")
    }

    /// Headers begin with a letter or a bracket; figures, dashes and marks never do.
    static func isOpening(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "(") || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
    }

    private static func isHeaderWord(_ word: String) -> Bool {
        words.contains(word) || romans[word] != nil || months.contains(word)
            || (word.allSatisfy(\.isNumber) && word.count <= 4)
    }

    private static func period(_ parts: [String]) -> HeaderTerm? {
        let triwulan: Set<String> = ["TW", "TRW", "TRIW", "TRIWULAN"]
        let isActual = parts.contains("REALISASI") || parts.contains("CAPAIAN")
        if let index = parts.firstIndex(where: triwulan.contains) {
            if isActual, !parts.contains("TARGET") { return .quarterlyActual }
            let isMoney = isMoney(parts)
            let next = parts.dropFirst(index + 1).first { $0 != "KE" }
            if let next, let quarter = romans[next] { return isMoney ? .quarterBudget(quarter) : .quarter(quarter) }
            return isMoney ? .quarterlyBudget : .quarterly
        }
        if parts.contains("TRIWULANAN") { return isMoney(parts) ? .quarterlyBudget : .quarterly }
        guard !parts.contains("INDIKATOR"), !parts.contains("SASARAN"), !parts.contains("PROGRAM") else { return nil }
        if isActual, !parts.contains("TARGET") { return .actual }
        if parts.contains("AKHIR"), parts.contains("TAHUN") || parts.contains("KONDISI") { return .year }
        if parts.contains("TAHUNAN") || parts == ["SETAHUN"] || parts == ["TOTAL"] || parts == ["JUMLAH"] {
            return .year
        }
        if parts.first == "TARGET", parts.contains("TAHUN") { return .year }
        if parts.first == "TAHUN", parts.count <= 2 { return .year }
        return nil
    }

    /// Whether a heading speaks of money alone, not of targets beside it.
    private static func isMoney(_ parts: [String]) -> Bool {
        let isBeside = parts.contains { ["TARGET", "KINERJA", "K", "INDIKATOR", "VOLUME"].contains($0) }
        return !isBeside && parts.contains(where: money.contains)
    }

    private static let money: Set<String> = [
        "RP", "RUPIAH", "ANGGARAN", "PAGU", "ALOKASI", "BIAYA", "BELANJA", "DANA",
    ]

    private static func measure(_ parts: [String]) -> HeaderTerm? {
        let has = Set(parts)
        if has.contains("INDIKATOR") { return .indicator(levels(parts).last) }
        if has.contains("SUMBER"), has.contains("DATA") { return .dataSource }
        if has.contains("SUMBER") || has.contains("PENDANAAN"), has.contains("DANA") || has.contains("PENDANAAN") {
            return .fundingSource
        }
        if !has.isDisjoint(with: ["FORMULASI", "PENGHITUNGAN", "PERHITUNGAN", "RUMUS"]) { return .formula }
        if has.contains("SATUAN") { return .unit }
        if !has.isDisjoint(with: money) { return .budget }
        if has.contains("TARGET") || parts == ["VOLUME"] || parts == ["K"] || parts == ["KINERJA"] { return .target }
        if has.contains("JADWAL") || has.contains("WAKTU") { return .quarterly }
        return nil
    }

    private static func plain(_ parts: [String]) -> HeaderTerm? {
        let has = Set(parts)
        if has.contains("KODE") { return .code }
        if parts.first == "NO" || parts.first == "NOMOR", parts.count <= 2 { return .ordinal }
        if !has.isDisjoint(with: ["KETERANGAN", "KET", "CATATAN"]) { return .note }
        if !has.isDisjoint(with: ["PENANGGUNG", "PENANGGUNGJAWAB", "PELAKSANA", "PJ", "PIC"]) { return .responsible }
        if has.contains("LOKASI") { return .location }
        if !has.isDisjoint(with: ["JABATAN", "TUGAS", "FUNGSI"]) { return .position }
        let named = levels(parts)
        if !named.isEmpty { return .label(named) }
        if parts == ["URAIAN"] { return .description }
        return nil
    }

    /// The plan levels a text names, highest first. "SASARAN PROGRAM" is a program's result, not an objective.
    static func levels(_ parts: [String]) -> [PlanLevel] {
        var found: [PlanLevel] = []
        for (index, word) in parts.enumerated() {
            let previous = index > 0 ? parts[index - 1] : ""
            switch word {
            case "URUSAN": found.append(.affair)
            case "TUJUAN": found.append(.goal)
            case "SASARAN":
                let next = index + 1 < parts.count ? parts[index + 1] : ""
                if next != "PROGRAM", next != "KEGIATAN", next != "SUB" { found.append(.objective) }
            case "PROGRAM": found.append(.program)
            case "KEGIATAN": found.append(previous == "SUB" ? .subActivity : .activity)
            case "AKSI", "LANGKAH", "TAHAPAN": found.append(.actionStep)
            default: break
            }
        }
        if found.contains(.actionStep) { return [.actionStep] }
        return found.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }.sorted()
    }
}
