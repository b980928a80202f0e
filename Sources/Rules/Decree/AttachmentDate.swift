import Domain

extension Rule {
    static let attachmentDate = Rule(
        id: "structure.attachment-date",
        title: "Tanggal lampiran sama dengan tanggal keputusan",
        tier: .structural,
        rationale: "Lampiran bertanggal lain menimbulkan keraguan apakah isinya yang ditetapkan.",
        remedy: "Samakan tanggal pada kepala lampiran dengan tanggal keputusan.",
        keeps: [
            .decree("sama") { $0.part(.attachmentDate, "02 Januari 2018") },
            .decree("tanpa hari") { $0.part(.attachmentDate, "Januari 2018") },
        ],
        breaks: [
            .decree("tanggal lain", reported: ["documents/d1/blocks/0"]) { $0.part(.attachmentDate, "5 Januari 2018") }
        ],
        check: attachmentDate)

    @Sendable private static func attachmentDate(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document -> [Violation] in
            guard let printed = document.document.instrument?.date ?? document.document.date,
                let own = PrintedDate(printed)
            else { return [] }
            let origin = document.parts(.issueDate).first.map { document.place(ofBlock: $0.index) }
            return document.parts(.attachmentDate).compactMap { index, block in
                guard let date = PrintedDate(block.text), date.earliest > own.latest || date.latest < own.earliest
                else {
                    return nil
                }
                return Violation(
                    "Tanggal lampiran bukan tanggal keputusan.", at: document.place(ofBlock: index),
                    with: origin.map { [$0] } ?? [], expected: printed, stated: block.text)
            }
        }
    }
}
