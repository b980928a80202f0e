/// A name reduced to what identifies it: lower case, letters and digits, single spaces, known abbreviations spelled out.
package struct NormalizedName: Hashable, Sendable {
    package let words: [String]

    private static let abbreviations: [String: String] = [
        "prog": "program", "keg": "kegiatan", "pd": "perangkat daerah", "opd": "perangkat daerah",
        "skpd": "perangkat daerah", "yg": "yang", "dgn": "dengan", "jml": "jumlah", "thd": "terhadap", "org": "orang",
    ]
    private static let fillers: Set<String> = ["dan", "serta", "yang"]

    package init(_ text: String) {
        var words: [String] = []
        var word = ""
        for scalar in text.lowercased().unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                word.unicodeScalars.append(scalar)
            } else if !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        self.words = words.map { Self.abbreviations[$0] ?? $0 }.filter { !Self.fillers.contains($0) }
    }

    package var text: String { words.joined(separator: " ") }
    package var isEmpty: Bool { words.isEmpty }

    /// Whether two names are equal after normalising, or differ only by slips of spelling.
    ///
    /// Numbers, roman numerals and single letters must agree: "Angkatan I" is not "Angkatan II".
    package func resembles(_ other: NormalizedName) -> Bool {
        if words == other.words { return !isEmpty }
        guard ordinals == other.ordinals else { return false }
        let length = max(text.utf8.count, other.text.utf8.count)
        let allowed = length / 8
        guard allowed > 0, abs(text.utf8.count - other.text.utf8.count) <= allowed else { return false }
        return EditDistance.between(text, other.text, limit: allowed) != nil
    }

    /// Words that tell otherwise equal names apart.
    private var ordinals: [String] {
        words.filter { word in
            word.utf8.count == 1 || word.first?.isNumber == true || Self.isRoman(word)
        }
    }

    private static func isRoman(_ word: String) -> Bool {
        word.utf8.count <= 5 && word.allSatisfy { "ivxl".contains($0) }
    }
}
