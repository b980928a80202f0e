import Domain

/// Takes a cell of figures apart: "68 Jenis 15 jenis - 720 buah" are four, a dash among them.
struct TargetStack: Hashable, Sendable {
    /// What stands before the first figure: a unit that belongs to the figure above.
    let fragment: String
    let parts: [String]

    /// Words after which a number belongs to what stands before it.
    private static let binders: Set<String> = [
        "s.d", "s.d.", "s/d", "sampai", "hingga", "dari", "per", "x", "ke", "tahun", "triwulan", "tw", "rp", "rp.",
        "eselon",
        "golongan", "tingkat", "tk", "tk.", "pim", "angkatan", "nomor", "no", "no.", "dan", "+",
    ]

    /// - Parameter lines: the lines of the cell, where the source breaks it into several.
    init(_ text: String, lines: [String] = []) {
        if lines.count > 1, lines.allSatisfy({ Self.opens($0, after: nil) }) {
            fragment = ""
            parts = lines
            return
        }
        let words = text.split(separator: " ").map(String.init)
        var starts: [Int] = []
        for (index, word) in words.enumerated() where Self.opens(word, after: index > 0 ? words[index - 1] : nil) {
            starts.append(index)
        }
        guard let first = starts.first else {
            fragment = text
            parts = []
            return
        }
        fragment = words[..<first].joined(separator: " ")
        parts = zip(starts, starts.dropFirst() + [words.count]).map { words[$0..<$1].joined(separator: " ") }
    }

    private static func opens(_ word: String, after previous: String?) -> Bool {
        if MissingMarks.isDash(word) { return true }
        let word = String(word.prefix { $0 != " " })
        if RatingName.isRating(word) {
            return previous.map { $0.hasSuffix("%") || $0.first?.isNumber != true } ?? true
        }
        guard word.first.map({ $0.isASCII && $0.isNumber }) ?? false else { return false }
        guard let previous else { return true }
        return !binders.contains(previous.lowercased())
    }
}
