/// A name reduced to what identifies it: lower case, letters and digits, single spaces, known abbreviations spelled out.
package struct NormalizedName: Hashable, Sendable {
    /// The words with single spaces between them.
    package let text: String
    package let words: [String]

    private static let spelledOut: [String: String] = [
        "prog": "program", "keg": "kegiatan", "pd": "perangkat daerah", "opd": "perangkat daerah",
        "skpd": "perangkat daerah", "yg": "", "dgn": "dengan", "jml": "jumlah", "thd": "terhadap", "org": "orang",
        "thn": "tahun", "kab": "kabupaten", "adm": "administrasi", "tk": "tingkat", "gol": "golongan",
        "prosentase": "persentase", "presentase": "persentase", "dan": "", "serta": "", "yang": "",
    ]

    package init(_ text: String) {
        var name: [UInt8] = []
        name.reserveCapacity(text.utf8.count)
        var start = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                name.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                name.append(byte | 0x20)
            case 0x80...:
                self.init(normalized: Self.normalizedScalars(of: text))
                return
            default:
                Self.endWord(&name, start: &start)
            }
        }
        Self.endWord(&name, start: &start)
        self.init(normalized: Self.finished(name))
    }

    private init(normalized text: String) {
        self.text = text
        words = text.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    }

    package var isEmpty: Bool { text.isEmpty }

    package static func == (left: Self, right: Self) -> Bool { left.text == right.text }

    package func hash(into hasher: inout Hasher) { hasher.combine(text) }

    /// Whether two names are equal after normalising, or differ only by slips of spelling.
    ///
    /// Numbers, roman numerals and single letters must agree: "Angkatan I" is not "Angkatan II".
    package func resembles(_ other: NormalizedName) -> Bool {
        if text == other.text { return !isEmpty }
        let allowed = max(text.utf8.count, other.text.utf8.count) / 8
        let difference = abs(text.utf8.count - other.text.utf8.count)
        guard allowed > 0, difference <= allowed + WordSlips.longestDroppable else { return false }
        guard Self.ordinals(of: words).elementsEqual(Self.ordinals(of: other.words)) else { return false }
        return WordSlips.between(words, other.words).map { $0 <= allowed } ?? false
    }

    /// Names with letters beyond ASCII take the slower way over their scalars.
    private static func normalizedScalars(of text: String) -> String {
        var name: [UInt8] = []
        var start = 0
        for scalar in text.lowercased().unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                name += Array(String(scalar).utf8)
            } else {
                endWord(&name, start: &start)
            }
        }
        endWord(&name, start: &start)
        return finished(name)
    }

    /// Spells out the word that begins at `start` and sets a space behind it.
    private static func endWord(_ name: inout [UInt8], start: inout Int) {
        let count = name.count - start
        guard count > 0 else { return }
        if (2...5).contains(count) || count == 10 {
            let word = String(decoding: name[start...], as: UTF8.self)
            if let full = spelledOut[word] { name.replaceSubrange(start..., with: Array(full.utf8)) }
        }
        if name.count > start { name.append(UInt8(ascii: " ")) }
        start = name.count
    }

    private static func finished(_ name: [UInt8]) -> String {
        String(decoding: name.dropLast(), as: UTF8.self)
    }

    /// Words that tell otherwise equal names apart.
    private static func ordinals(of words: [String]) -> some Sequence<String> {
        words.lazy.filter { word in
            guard let first = word.utf8.first else { return false }
            return word.utf8.count == 1 || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) || isRoman(word)
        }
    }

    private static func isRoman(_ word: String) -> Bool {
        word.utf8.count <= 5 && word.utf8.allSatisfy { "ivxl".utf8.contains($0) }
    }
}
