import Domain

/// Tells the rows of a work plan's table apart: header, column numbers, body.
enum WorkPlanRows {
    enum Kind: Hashable, Sendable {
        case header, numbers, body
    }

    /// - Parameter afterHeader: whether the row above is a header's.
    static func kind(of row: GridRow, afterHeader: Bool) -> Kind {
        let texts = row.filled.map(\.cell.text)
        guard !texts.isEmpty else { return .body }
        if afterHeader, isNumberRow(texts) { return .numbers }
        let known = texts.count(where: isHeading)
        guard known * 5 >= texts.count * 4, known > 0 else { return .body }
        if afterHeader { return .header }
        return texts.count >= 3 && texts.contains(where: opens) ? .header : .body
    }

    /// "1", "(2)", "-3", "8=(7/6)": at least three numbers that mostly count up by one.
    static func isNumberRow(_ texts: [String]) -> Bool {
        HeaderRows.isNumberRow(texts.map { $0.first == "-" ? String($0.dropFirst()) : $0 })
    }

    /// The printed number of a column.
    static func columnNumber(_ text: String) -> Int? {
        HeaderRows.columnNumber(text.first == "-" ? String(text.dropFirst()) : text)
    }

    /// Whether a text could head a column: words of headings, years, short names of agencies in capitals, the "K" beside
    /// an "Rp".
    static func isHeading(_ text: String) -> Bool { text == "K" || test.isHeading(text) }

    private static let test = HeadingTest(words: WorkPlanWords.headings, mostWords: 24, takesNames: true)

    /// Whether a text names one of the columns that a header begins with.
    private static func opens(_ text: String) -> Bool {
        let words = Set(HeaderVocabulary.split(text))
        return !words.isDisjoint(with: ["NO", "NOMOR", "KODE", "PROGRAM", "KEGIATAN", "TUJUAN", "SASARAN", "INDIKATOR"])
    }
}
