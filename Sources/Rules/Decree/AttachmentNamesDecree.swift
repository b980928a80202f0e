import Domain

extension Rule {
    static let attachmentNamesDecree = Rule(
        id: "structure.attachment-names-decree",
        title: "Kepala lampiran menyebut keputusannya",
        tier: .structural,
        rationale: "Lampiran harus menyebut peraturan atau keputusan yang dilampirinya, bukan pejabatnya saja.",
        remedy: "Tulis “Lampiran Keputusan …”.",
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
                    "Kepala lampiran tidak menyebut keputusan yang dilampirinya.", at: document.place(ofBlock: index),
                    stated: block.text)
            }
        }
    }
}
