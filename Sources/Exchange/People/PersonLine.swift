import Domain

/// Recognises what a signature tells of a person: number (NIP), name, rank (pangkat).
enum PersonLine {
    /// Whether a line holds a civil servant's number: "NIP" with digits, or eighteen digits as 8-6-1-3 that begin
    /// with a date of birth.
    static func holdsNumber(_ line: String) -> Bool { numberRange(in: line) != nil }

    /// The line without the number and the "NIP" before it.
    static func withoutNumber(_ line: String) -> String {
        var rest = line
        while let range = numberRange(in: rest) {
            rest.replaceSubrange(range, with: "")
        }
        return rest.trimmed
    }

    /// Whether a line is a rank and nothing else: "Pembina Utama Muda (IV/c)", "Penata Tk. I".
    static func isRank(_ line: String) -> Bool {
        let words = plainWords(line)
        guard let first = words.first, ranks.contains(first) else { return false }
        return words.count <= 7 && words.dropFirst().allSatisfy(rankWords.contains)
    }

    /// Whether a line is a person's name with an academic title: "Drs. …, M.Si".
    static func isTitledName(_ line: String) -> Bool {
        guard isName(line) else { return false }
        let words = line.replacing("*", with: "").split { $0 == " " || $0 == "," }.map { plain(String($0)) }
        guard let first = words.first, words.count > 1 else { return false }
        return leadingTitles.contains(first) || words.dropFirst().contains(where: trailingTitles.contains)
    }

    /// The name behind "Nama :", as the statement of an agreement prints it; nil where the line has none.
    static func labelledName(_ line: String) -> String? {
        guard let field = SheetField(line), field.kind == .other, !field.content.isEmpty, line.utf8.count <= 160,
            let label = line.split(separator: ":").first, HeaderVocabulary.split(String(label)).contains("NAMA")
        else { return nil }
        return field.content
    }

    /// Whether a line beside a number can be a person's name: a few words of letters, no post and no place.
    static func isName(_ line: String) -> Bool {
        let text = line.replacing("*", with: "").trimmed
        let words = text.split { $0 == " " || $0 == "," }
        guard (1...9).contains(words.count), text.first?.isLetter ?? false else { return false }
        guard text.allSatisfy({ $0.isLetter || " .,'’`-()".contains($0) }), !text.hasSuffix(":") else { return false }
        return !words.contains { postWords.contains(plain(String($0))) }
    }

    /// From "NIP", where it stands there, to the last digit.
    private static func numberRange(in line: String) -> Range<String.Index>? {
        var index = line.startIndex
        while index < line.endIndex {
            if let end = endOfNumber(in: line, from: index) { return index..<end }
            index = line.index(after: index)
        }
        return nil
    }

    private static func endOfNumber(in line: String, from start: String.Index) -> String.Index? {
        let rest = line[start...]
        if rest.prefix(3).lowercased() == "nip", !precededByLetter(start, in: line) {
            let marks = rest.dropFirst(3).prefix { " .:*\u{a0}".contains($0) }
            if let digits = digits(in: line[marks.endIndex...]), digits.text.count >= 9 { return digits.end }
            return nil
        }
        guard rest.first?.isASCII == true, rest.first?.isNumber == true, let digits = digits(in: rest) else {
            return nil
        }
        return startsWithBirth(digits.text) && digits.text.count == 18 ? digits.end : nil
    }

    private static func precededByLetter(_ index: String.Index, in line: String) -> Bool {
        index > line.startIndex && line[line.index(before: index)].isLetter
    }

    /// Digits with single spaces, points or dashes between them.
    private static func digits(in text: Substring) -> (text: String, end: String.Index)? {
        var digits = ""
        var end = text.startIndex
        var wasMark = false
        var index = text.startIndex
        while index < text.endIndex, digits.count < 19 {
            let character = text[index]
            if character.isASCII, character.isNumber {
                digits.append(character)
                end = text.index(after: index)
                wasMark = false
            } else if " .-\u{a0}".contains(character), !wasMark, !digits.isEmpty {
                wasMark = true
            } else {
                break
            }
            index = text.index(after: index)
        }
        return digits.isEmpty ? nil : (digits, end)
    }

    private static func startsWithBirth(_ digits: String) -> Bool {
        guard let year = Int(digits.prefix(4)), let month = Int(digits.dropFirst(4).prefix(2)),
            let day = Int(digits.dropFirst(6).prefix(2))
        else { return false }
        return (1930...2020).contains(year) && (1...12).contains(month) && (1...31).contains(day)
    }

    private static func plain(_ word: String) -> String { String(word.lowercased().filter(\.isLetter)) }

    /// Words in lower case with letters, digits and "/" only.
    private static func plainWords(_ line: String) -> [String] {
        line.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "/") }.map(String.init)
    }

    private static let ranks: Set<String> = ["juru", "pengatur", "penata", "pembina"]
    private static let rankWords: Set<String> = [
        "muda", "madya", "utama", "tingkat", "tk", "i", "gol", "golongan", "ruang", "i/a", "i/b", "i/c", "i/d", "ii/a",
        "ii/b", "ii/c", "ii/d", "iii/a", "iii/b", "iii/c", "iii/d", "iv/a", "iv/b", "iv/c", "iv/d", "iv/e",
    ]
    private static let leadingTitles: Set<String> = [
        "drs", "dra", "ir", "dr", "drg", "prof", "h", "hj", "kh", "rd", "apt", "ns",
    ]
    private static let trailingTitles: Set<String> = [
        "ap", "sh", "se", "ssos", "sip", "spd", "st", "skom", "sstp", "sap", "skm", "sp", "spt", "spsi", "ssi", "smn",
        "msi", "mm", "mh", "mpd", "mt", "map", "mkes", "mkom", "msc", "ma", "mba", "mpp", "mhum", "mip", "amd", "mec",
        "mpsi", "mak", "me", "mpa", "phd",
    ]
    private static let postWords: Set<String> = [
        "kepala", "badan", "dinas", "kantor", "bagian", "bidang", "sekretaris", "sekretariat", "daerah", "kabupaten",
        "kota", "provinsi", "bupati", "wali", "walikota", "gubernur", "camat", "inspektur", "inspektorat", "pihak",
        "pertama", "kedua", "mengetahui", "ditetapkan", "tanggal", "kepegawaian", "pendidikan", "pelatihan",
        "pengembangan", "sumber", "daya", "manusia", "perangkat", "an", "plt", "plh", "pj", "ub", "selaku", "jabatan",
        "program", "kegiatan", "sasaran", "jumlah", "indikator", "target", "anggaran", "tahun", "aparatur",
    ]
}
