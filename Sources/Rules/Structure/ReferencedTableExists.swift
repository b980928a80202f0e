import Domain

extension Rule {
    static let referencedTableExists = Rule(
        id: "structure.table-exists",
        title: .init(
            id: "Tabel yang dirujuk ada di dalam dokumen",
            en: "A table that is referred to is in the document"),
        tier: .structural,
        looksAt: [.paragraphs],
        rationale: .init(
            id: "Rujukan ke tabel yang tidak ada membuat pembaca tidak tahu angka mana yang dimaksud.",
            en: "A reference to a table that does not exist leaves readers not knowing which figures are meant."),
        remedy: .init(id: "Perbaiki nomor tabel yang dirujuk.", en: "Correct the number of the table referred to."),
        keeps: [.workPlan("tabel 2.1 ada") { reference(&$0, "2.1", captions: ["2.1", "2.2"]) }],
        breaks: [
            .workPlan("tabel 2.5 tidak ada", reported: ["documents/d1/blocks/2"]) {
                reference(&$0, "2.5", captions: ["2.1", "2.2"])
            }
        ],
        check: referencedTableExists)

    private static func reference(_ plan: inout DossierBuilder, _ number: String, captions: [String]) {
        plan.edit { document in
            document.blocks = captions.map {
                Block(kind: .caption, number: $0, text: "Tabel \($0) Judul", table: TableID($0))
            }
        }
        plan.claim("sebagaimana tabel \(number)", .tableReference, .text(number))
    }

    @Sendable private static func referencedTableExists(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document -> [Violation] in
            let captions = document.blocks(.caption).filter { $0.block.table != nil }
            let starts = document.document.blocks.compactMap { block -> String? in
                let words = block.text.split(maxSplits: 2, whereSeparator: \.isWhitespace)
                guard words.count > 1, words[0].lowercased() == "tabel", block.kind != .contentsLine else { return nil }
                return String(words[1]).trimmingPoint
            }
            let numbers = captions.compactMap { $0.block.number?.trimmed } + starts
            guard !numbers.isEmpty else { return [] }
            return dossier.claims(of: document).compactMap { claim in
                guard claim.measure == .tableReference, case .text(let number) = claim.value,
                    !numbers.contains(number.trimmed)
                else { return nil }
                let next = captions.first { $0.index > claim.block }
                return Violation(
                    .init(
                        id: "Tabel \(number) dirujuk, tetapi tidak ada di dalam dokumen.",
                        en: "Table \(number) is referred to, but it is not in the document."),
                    at: document.place(of: claim), with: next.map { [document.place(ofBlock: $0.index)] } ?? [],
                    expected: next?.block.number.map { "Tabel \($0)" }, stated: claim.quote)
            }
        }
    }
}

extension String {
    /// Without a closing point.
    fileprivate var trimmingPoint: String { last == "." ? String(dropLast()) : self }
}
