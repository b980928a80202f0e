import Domain

extension Rule {
    static let wordOnce = Rule(
        id: "wording.word-once",
        title: .init(
            id: "Tidak ada kata yang tercetak dua kali berturut-turut",
            en: "No word is printed twice in a row"),
        tier: .advisory,
        looksAt: [.severalTables],
        rationale: .init(
            id: "“sebagaimana sebagaimana” tersisa dari penyuntingan; kata ulang ditulis dengan tanda hubung.",
            en: "“sebagaimana sebagaimana” is left over from editing; a reduplicated word is written with a hyphen."),
        remedy: .init(
            id: "Hapus yang kedua, atau beri tanda hubung bila kata ulang.",
            en: "Delete the second one, or add the hyphen if the word is reduplicated."),
        keeps: [.workPlan("kata ulang") { text(&$0, "indikator-indikator dari rapat – rapat koordinasi") }],
        breaks: [
            .workPlan("dua kali", reported: ["documents/d1/blocks/0"]) {
                text(&$0, "sebagaimana sebagaimana tabel 2.3")
            }
        ],
        check: wordOnce)

    private static func text(_ plan: inout DossierBuilder, _ text: String) {
        plan.edit { $0.blocks = [Block(kind: .paragraph, text: text)] }
    }

    @Sendable private static func wordOnce(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.filter(\.hasSeveralTables).flatMap { document in
            let texts = document.blocks(.paragraph) + document.blocks(.item) + document.blocks(.heading)
            return texts.compactMap { violation(in: $0.block.text, at: document.place(ofBlock: $0.index)) }
                + document.indicators.compactMap { violation(in: $0.name ?? "", at: $0.place) }
                + document.nodes.compactMap { violation(in: $0.name ?? "", at: $0.place) }
        }
    }

    private static func violation(in text: String, at place: Place) -> Violation? {
        let words = text.split(whereSeparator: \.isWhitespace)
        let twice = zip(words, words.dropFirst()).first { first, second in
            first.count > 3 && first.allSatisfy(\.isLetter) && first.lowercased() == second.lowercased()
        }
        guard let word = twice?.0 else { return nil }
        return Violation(
            .init(id: "Kata “\(word)” tercetak dua kali.", en: "The word “\(word)” is printed twice."), at: place,
            expected: String(word), stated: "\(word) \(word)", certainty: .style)
    }
}
