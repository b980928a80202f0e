import Domain

/// Recognises the title of a row of sums.
enum TotalRow {
    private static let words: Set<String> = [
        "jumlah", "total", "grand", "keseluruhan", "seluruh", "seluruhnya", "anggaran", "pagu", "belanja", "indikatif",
        "dana", "rp", "kebutuhan", "sub",
    ]

    /// "JUMLAH", "TOTAL PAGU", "Jumlah keseluruhan".
    static func isTitle(_ text: String) -> Bool {
        guard text.utf8.count <= 60 else { return false }
        let printed = NormalizedName(text).words
        guard let first = printed.first, ["jumlah", "total", "grand"].contains(first) else { return false }
        return printed.allSatisfy(words.contains)
    }
}
