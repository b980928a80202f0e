import Domain

extension Rule {
    static let dictumReference = Rule(
        id: "structure.dictum-reference",
        title: "Diktum yang dirujuk ada",
        tier: .structural,
        rationale: "Rujukan ke diktum yang tidak ada, atau ke diktum itu sendiri, tidak menetapkan apa pun.",
        remedy: "Perbaiki nomor diktum yang dirujuk.",
        keeps: [
            .decree("merujuk diktum sebelumnya") { plan in
                plan.part(.dictum, "Indikator kinerja individu adalah ukuran.", number: "Kesatu")
                plan.part(.dictum, "Indikator sebagaimana dimaksud pada diktum KESATU menjadi acuan.", number: "Kedua")
            }
        ],
        breaks: [
            .decree("merujuk diktum yang tidak ada", reported: ["documents/d1/blocks/1"]) { plan in
                plan.part(.dictum, "Indikator kinerja individu adalah ukuran.", number: "Kesatu")
                plan.part(.dictum, "Indikator sebagaimana dimaksud pada diktum KELIMA menjadi acuan.", number: "Kedua")
            }
        ],
        check: dictumReference)

    @Sendable private static func dictumReference(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document -> [Violation] in
            let dictums = document.parts(.dictum)
            let numbers = Set(dictums.compactMap { $0.block.number.flatMap(DictumOrdinal.value) })
            guard !numbers.isEmpty else { return [] }
            return dictums.compactMap { index, block in
                let own = block.number.flatMap(DictumOrdinal.value)
                let named = DictumOrdinal.references(in: block.text)
                guard let wrong = named.first(where: { !numbers.contains($0.value) || $0.value == own }) else {
                    return nil
                }
                return Violation(
                    wrong.value == own
                        ? "Diktum ini merujuk dirinya sendiri." : "Diktum \(wrong.word) tidak ada.",
                    at: document.place(ofBlock: index), stated: wrong.word)
            }
        }
    }
}
