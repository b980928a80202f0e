import Domain

extension Rule {
    static let attachmentDate = Rule(
        id: "structure.attachment-date",
        title: .init(
            id: "Tanggal lampiran sama dengan tanggal keputusan",
            en: "The date of the attachment is that of the decree"),
        tier: .structural,
        looksAt: [.attachmentDate],
        rationale: .init(
            id: "Lampiran bertanggal lain menimbulkan keraguan apakah isinya yang ditetapkan.",
            en: "An attachment with another date raises the doubt whether its content is what was decided."),
        remedy: .init(
            id: "Samakan tanggal pada kepala lampiran dengan tanggal keputusan.",
            en: "Make the date in the attachment's head agree with the date of the decree."),
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
                    .init(
                        id: "Tanggal lampiran bukan tanggal keputusan.",
                        en: "The date of the attachment is not that of the decree."),
                    at: document.place(ofBlock: index),
                    with: origin.map { [$0] } ?? [], expected: printed, stated: block.text)
            }
        }
    }
}
