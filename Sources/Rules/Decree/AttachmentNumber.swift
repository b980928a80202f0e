import Domain

extension Rule {
    static let attachmentNumber = Rule(
        id: "structure.attachment-number",
        title: .init(
            id: "Nomor lampiran sama dengan nomor keputusan",
            en: "The number of the attachment is that of the decree"),
        tier: .structural,
        looksAt: [.attachmentNumber],
        rationale: .init(
            id: "Lampiran dengan nomor lain adalah lampiran keputusan lain: isinya tidak ikut ditetapkan.",
            en: """
                An attachment with another number belongs to another decree: its content was not decided with this \
                one.
                """),
        remedy: .init(
            id: "Samakan nomor pada kepala lampiran dengan nomor keputusan.",
            en: "Make the number in the attachment's head agree with that of the decree."),
        keeps: [
            .decree("sama, spasi berbeda") { $0.part(.attachmentNumber, "050 / 07 / 2018") },
            .decree("tanpa nomor") { $0.part(.attachmentNumber, "") },
        ],
        breaks: [
            .decree("nomor lain", reported: ["documents/d1/blocks/0"]) { $0.part(.attachmentNumber, "050/08/2018") }
        ],
        check: attachmentNumber)

    @Sendable private static func attachmentNumber(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document -> [Violation] in
            guard let own = document.document.instrument?.number ?? document.document.number else { return [] }
            let origin = document.parts(.number).first.map { document.place(ofBlock: $0.index) }
            return document.parts(.attachmentNumber).filter { isOther($0.block.text, than: own) }.map { index, block in
                Violation(
                    .init(
                        id: "Nomor lampiran bukan nomor keputusan.",
                        en: "The number of the attachment is not that of the decree."),
                    at: document.place(ofBlock: index),
                    with: origin.map { [$0] } ?? [], expected: own, stated: block.text)
            }
        }
    }

    /// Room left for the number ("…/…/2018") says nothing.
    private static func isOther(_ stated: String, than own: String) -> Bool {
        let (left, right) = (core(stated), core(own))
        let isOpen = [stated, own].contains { $0.contains("...") || $0.contains("…") || $0.contains("__") }
        return !isOpen && left.contains(where: \.isNumber) && left != right
    }

    private static func core(_ number: String) -> String {
        number.uppercased().filter { $0.isLetter || $0.isNumber || $0 == "/" }
    }
}
