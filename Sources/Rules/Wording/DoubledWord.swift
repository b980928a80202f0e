import Domain

extension Rule {
    static let doubledWord = Rule(
        id: "wording.doubled",
        title: .init(id: "Tidak ada kata yang tercetak dua kali", en: "No word is printed twice"),
        tier: .advisory,
        looksAt: [.sheets],
        rationale: .init(
            id: "Kata yang tercetak dua kali biasanya sisa penyuntingan, dan membuat uraiannya tampak tidak diperiksa.",
            en: "A word printed twice is usually left over from editing, and makes the description look unchecked."),
        remedy: .init(
            id: "Hapus yang satu, atau beri tanda hubung bila kata ulang.",
            en: "Delete one of them, or add the hyphen if the word is reduplicated."),
        keeps: [
            .sheet("kata ulang") { sheet in sheet.row("Jumlah berkas-berkas lain-lain", "Register") },
            .sheet("huruf besar di tengah singkatan") { sheet in sheet.row("Jumlah LKjIP dan RKPDes", "Register") },
        ],
        breaks: [
            .sheet("kata dan awal kata", reported: [.indicator(1, 1), .indicator(2, 1)]) { sheet in
                sheet.row("Jumlah berkas berkas pensiun", "Register")
                sheet.row("MelakMelakukan penelaahan", "Register")
            }
        ],
        check: doubledWord)

    @Sendable private static func doubledWord(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.filter { $0.document.kind == .individualIndicators }.flatMap { document in
            let parts: Set<BlockPart> = [.duty, .function]
            let blocks = document.document.blocks.enumerated().filter { $1.part.map(parts.contains) ?? false }
                .map { ($1.text, document.place(ofBlock: $0)) }
            let indicators = document.indicators.compactMap { indicator in
                indicator.name.map { ($0, indicator.place) }
            }
            return (blocks + indicators).compactMap { text, place in
                doubled(in: text).map { word in
                    Violation(
                        .init(id: "“\(word)” tercetak dua kali.", en: "“\(word)” is printed twice."), at: place,
                        stated: word, certainty: .style)
                }
            }
        }
    }

    private static func doubled(in text: String) -> String? {
        let words = text.split(separator: " ")
        let pair = zip(words, words.dropFirst()).first { first, second in
            first.count > 3 && first.allSatisfy(\.isLetter) && first.lowercased() == second.lowercased()
        }
        if let pair { return String(pair.0) }
        return words.first(where: beginsTwice).map(String.init)
    }

    /// "MelakMelakukan": a capital inside, and what stands before it begins what follows.
    private static func beginsTwice(_ word: Substring) -> Bool {
        guard let inner = word.indices.dropFirst().first(where: { word[$0].isUppercase }) else { return false }
        let start = word[..<inner]
        return start.count > 3 && word[inner...].hasPrefix(start)
    }
}
