import Domain

/// Tells what a line of a signature block is: who signs, the room for a name, a personal number.
enum SignatureLine {
    static func isNIP(_ line: String) -> Bool {
        let digits = line.utf8.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return line.uppercased().hasPrefix("NIP") || digits == 18 && line.count <= 26
    }

    /// "NIP. ……": where a number is to be written.
    static func isRoomForNumber(_ line: String) -> Bool {
        isNIP(line) && line.dropFirst(3).allSatisfy { " .:_…".contains($0) }
    }

    /// "(........)": where a name is to be written.
    static func isRoomForName(_ line: String) -> Bool {
        line.count >= 8 && line.hasPrefix("(") && line.hasSuffix(")")
            && line.dropFirst().dropLast().allSatisfy { " ._…".contains($0) }
    }

    /// "PIHAK KEDUA,": whose signature it is.
    static func isParty(_ line: String) -> Bool {
        let words = HeaderVocabulary.split(line)
        return words.count <= 3 && words.first == "PIHAK"
    }

    /// "Mengetahui,": what the signature is for.
    static func isIntroduction(_ line: String) -> Bool {
        let words = HeaderVocabulary.split(line)
        return words.count <= 3 && words.first.map(introductions.contains) ?? false
    }

    private static let introductions: Set<String> = [
        "MENGETAHUI", "DIKETAHUI", "MENYETUJUI", "DISETUJUI", "MENGESAHKAN", "DISAHKAN",
    ]

    /// Whether a line can only open a signature: place and date, party, what it is for.
    static func isOpening(_ line: String) -> Bool {
        guard line.utf8.count <= 120 else { return false }
        return PlaceAndDate.isWhole(line) || PlaceAndDate.isRoom(line) || PlaceAndDate.isIssue(line) || isParty(line)
            || isIntroduction(line)
    }

    /// "ttd", "(cap/ttd)": that the original is signed.
    static func isSigned(_ line: String) -> Bool {
        let words = line.lowercased().split { !$0.isLetter && $0 != "." }.map { $0.filter(\.isLetter) }
        return !words.isEmpty && words.count <= 3 && words.allSatisfy(signs.contains) && words != ["dan"]
            || line.lowercased().hasPrefix("ditandatangani secara elektronik")
    }

    private static let signs: Set<String> = ["ttd", "dto", "cap", "dan"]

    /// A post, also behind the mark of a capacity.
    static func isTitle(_ line: String) -> Bool {
        isPost(line) || CapacityMark(line, isPost: isPost) != nil
    }

    static func isPost(_ line: String) -> Bool {
        let words = line.lowercased().split(separator: " ", maxSplits: 3).map(withoutMark)
        let leads = words.first == "wakil" ? words.dropFirst() : words[...]
        guard let first = leads.first else { return false }
        if first == "wali" { return leads.dropFirst().first == "kota" }
        return (leads.count == words.count ? posts : deputised).contains(first)
    }

    /// "sekretaris,": without what stands behind a word.
    private static func withoutMark(_ word: Substring) -> Substring {
        var word = word
        while let last = word.last, !last.isLetter { word.removeLast() }
        return word
    }

    /// Words that posts begin with.
    private static let posts: Set<Substring> = [
        "kepala", "sekretaris", "camat", "inspektur", "direktur", "bupati", "walikota", "gubernur", "lurah", "asisten",
        "kabid", "kabag", "kasubbid", "kasubid", "kasubbag", "kasubag", "kasi",
    ]

    /// Posts that have a deputy (wakil).
    private static let deputised: Set<Substring> = ["bupati", "walikota", "gubernur", "direktur"]

    /// "DAN PELATIHAN KABUPATEN BENGKALIS", "Kabupaten Blora": a title that goes on.
    static func goesOn(_ line: String) -> Bool {
        let lowered = line.lowercased()
        return ["dan ", "kabupaten ", "kota ", "provinsi "].contains { lowered.hasPrefix($0) }
    }

    /// Whether a line can be a name as it is signed with: alone, in brackets, or room for it.
    static func isName(_ line: String) -> Bool {
        if isRoomForName(line) || line.count >= 8 && line.allSatisfy({ "._… ".contains($0) }) { return true }
        let isBracketed = line.hasPrefix("(") && line.hasSuffix(")")
        let name = isBracketed ? line.dropFirst().dropLast().trimmed : line
        let words = name.split { $0 == " " || $0 == "," }
        guard (1...8).contains(words.count), PersonLine.isName(name), !isTitle(name), !isSigned(name) else {
            return false
        }
        return words.allSatisfy { $0.first?.isUppercase ?? false || linking.contains($0) || $0.last == "." }
            && !HeaderVocabulary.split(name).contains(where: headingWords.contains)
    }

    /// A name that no post can be taken for: with a title, in brackets, or of several words.
    static func isFullName(_ line: String) -> Bool {
        isName(line) && (line.hasPrefix("(") || line.split(separator: " ").count > 1)
    }

    private static let linking: Set<Substring> = ["bin", "binti", "van", "al", "el"]

    /// Words of headings, which stand below a signature without a name.
    private static let headingWords: Set<String> = [
        "DAFTAR", "KATA", "BAB", "LAMPIRAN", "TABEL", "GAMBAR", "GRAFIK", "IKHTISAR", "RINGKASAN", "PENDAHULUAN",
        "PENUTUP", "TENTANG", "NOMOR", "NO", "RENCANA", "RENJA", "RENSTRA", "PERJANJIAN", "PENETAPAN", "LAPORAN",
        "KINERJA", "FORMULIR", "POHON", "CASCADING", "MATRIKS", "TEMBUSAN", "SALINAN", "CATATAN", "KETERANGAN",
        "HALAMAN", "LANJUTAN", "DAN", "PERUBAHAN", "RANCANGAN", "KEPUTUSAN", "PERATURAN", "MEMUTUSKAN", "MENIMBANG",
        "MENGINGAT", "KEPADA", "PEMERINTAH", "DOKUMEN", "EVALUASI", "TRIWULAN", "SEMESTER", "URAIAN",
    ]
}
