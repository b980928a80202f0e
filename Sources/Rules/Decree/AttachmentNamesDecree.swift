import Domain

extension Rule {
    static let attachmentNamesDecree = Rule(
        id: "structure.attachment-names-decree",
        title: .init(id: "Kepala lampiran menyebut keputusannya", en: "The head of the attachment names its decree"),
        tier: .structural,
        looksAt: [.attachment],
        rationale: .init(
            id: "Lampiran harus menyebut peraturan atau keputusan yang dilampirinya, bukan pejabatnya saja.",
            en: "An attachment must name the regulation or decree it belongs to, not only the official."),
        remedy: .init(id: "Tulis “Lampiran Keputusan …”.", en: "Write “Lampiran Keputusan …”."),
        keeps: [
            .decree("keputusan disebut") { $0.part(.attachment, "Keputusan Kepala Badan Kepegawaian Daerah") },
            .decree("tanpa keterangan") { $0.part(.attachment, "") },
        ],
        breaks: [
            .decree("hanya pejabatnya", reported: ["documents/d1/blocks/0"]) {
                $0.part(.attachment, "Kepala Badan Kepegawaian Daerah")
            }
        ],
        check: attachmentNamesDecree)

    private static let instruments: Set<String> = [
        "keputusan", "peraturan", "surat", "instruksi", "sk", "perjanjian", "edaran",
    ]

    @Sendable private static func attachmentNamesDecree(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document in
            document.parts(.attachment).compactMap { index, block in
                let words = LowercasedWords(block.text).words
                guard words.count > 1, instruments.isDisjoint(with: words) else { return nil }
                return Violation(
                    .init(
                        id: "Kepala lampiran tidak menyebut keputusan yang dilampirinya.",
                        en: "The head of the attachment does not name the decree it belongs to."),
                    at: document.place(ofBlock: index),
                    stated: block.text)
            }
        }
    }
}
