import Domain

extension Rule {
    static let dictumReference = Rule(
        id: "structure.dictum-reference",
        title: .init(id: "Diktum yang dirujuk ada", en: "A dictum that is referred to exists"),
        tier: .structural,
        looksAt: [.dictums],
        rationale: .init(
            id: "Rujukan ke diktum yang tidak ada, atau ke diktum itu sendiri, tidak menetapkan apa pun.",
            en: "A reference to a dictum (diktum) that does not exist, or to the dictum itself, settles nothing."),
        remedy: .init(
            id: "Perbaiki nomor diktum yang dirujuk.",
            en: "Mend the number of the dictum that is referred to."),
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
                        ? .init(id: "Diktum ini merujuk dirinya sendiri.", en: "This dictum refers to itself.")
                        : .init(id: "Diktum \(wrong.word) tidak ada.", en: "There is no dictum \(wrong.word)."),
                    at: document.place(ofBlock: index), stated: wrong.word)
            }
        }
    }
}
