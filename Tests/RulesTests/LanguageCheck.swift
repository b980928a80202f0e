import Domain

/// Tells Indonesian that was left in an English text from what a document prints.
enum LanguageCheck {
    /// Words that no English sentence has, nor any term of the field that stays Indonesian.
    private static let functionWords: Set<String> = [
        "yang", "tidak", "tertulis", "dan", "dengan", "untuk", "dari", "pada", "atau", "ini", "itu", "adalah", "bukan",
        "berbeda", "sama", "seharusnya", "dibaca", "tanpa", "sudah", "belum", "dalam", "oleh", "karena", "kosong",
        "baris", "kolom", "nama", "satuan", "anggaran", "triwulan", "indikator",
    ]

    /// - Parameter printed: what the document prints, taken out wherever the text quotes it.
    static func indonesianWords(in english: String, of printed: [String]) -> [String] {
        var text = english
        for quote in printed.sorted(by: { $0.count > $1.count }) { text = text.replacing(quote, with: " ") }
        let parts = text.split(separator: "“", omittingEmptySubsequences: false)
        let outside = parts.prefix(1) + parts.dropFirst().map { $0.drop { $0 != "”" } }
        let words = outside.joined(separator: " ").lowercased().split { !$0.isLetter }.map(String.init)
        return words.filter(functionWords.contains)
    }

    /// The runs of digits, sorted: both languages state the same figures.
    static func numbers(in text: String) -> [String] {
        text.split { !$0.isNumber }.map(String.init).sorted()
    }

    /// Names, units, figures and texts of a dossier.
    static func printedTexts(of dossier: Dossier) -> [String] {
        var texts: [String?] = dossier.positions.map(\.title)
        texts += dossier.positions.flatMap(\.duties)
        texts += dossier.claims.map(\.quote)
        for document in dossier.documents {
            texts += document.entries.flatMap { [$0.name, $0.unit, $0.number] }
            texts += document.statements.map(\.value.raw)
            texts += document.blocks.map(\.text)
        }
        return texts.compactMap { $0 }.filter { $0.count > 3 }
    }
}
