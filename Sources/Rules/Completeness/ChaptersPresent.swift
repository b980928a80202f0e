import Domain
import Regulation

extension Rule {
    static let chaptersPresent = Rule(
        id: "completeness.chapters",
        title: .init(id: "Renja memuat lima bab", en: "A Renja has five chapters"),
        tier: .structural,
        basis: Permendagri86_2017.workPlanOutline,
        looksAt: [.workPlan, .chapters],
        rationale: .init(
            id: """
                Sistematika Renja terdiri atas lima bab. Bab yang hilang, atau judulnya yang tidak tercetak, menjadi \
                catatan verifikasi pertama.
                """,
            en: """
                The outline of a Renja (work plan of a year) has five chapters. A chapter that is missing, or whose \
                heading is not printed, is the first note of any verification.
                """),
        remedy: .init(id: "Tambahkan bab itu beserta judulnya.", en: "Add the chapter with its heading."),
        explains: ["structure.contents-agree"],
        keeps: [
            .workPlan("lima bab") { chapters(&$0, ["I", "II", "III", "IV", "V"]) },
            .workPlan("hanya tabelnya") { chapters(&$0, []) },
        ],
        breaks: [
            .workPlan("bab V tanpa judul", reported: ["documents/d1/blocks/4"]) {
                chapters(&$0, ["I", "II", "III", "IV", "5.1"])
            },
            .workPlan("bab II tidak ada", reported: ["documents/d1/blocks/1"]) {
                chapters(&$0, ["I", "III", "IV", "V"])
            },
        ],
        check: chaptersPresent)

    private static func chapters(_ plan: inout DossierBuilder, _ numbers: [String]) {
        plan.edit { document in
            document.blocks = numbers.map { Block(kind: .heading, level: 1, number: $0, text: "Judul") }
        }
    }

    /// Nothing where fewer than three chapters were read: then it is an excerpt, or has other headings.
    @Sendable private static func chaptersPresent(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.filter { $0.document.kind == .workPlan }.flatMap { document -> [Violation] in
            let present = Set(ChapterGap.chapters(of: document).map(\.value))
            guard present.count >= 3 else { return [] }
            return (1...5).filter { !present.contains($0) }.compactMap { missing in
                guard let next = ChapterGap.neighbour(of: missing, in: document) else { return nil }
                let roman = ["", "I", "II", "III", "IV", "V"][missing]
                let announced = document.blocks(.contentsLine).first { $0.block.number?.uppercased() == roman }
                return Violation(
                    .init(
                        id: "Bab \(roman) tidak mempunyai judul di dalam dokumen.",
                        en: "Chapter (Bab) \(roman) has no heading in the document."),
                    at: document.place(ofBlock: next),
                    with: announced.map { [document.place(ofBlock: $0.index)] } ?? [], expected: "BAB \(roman)")
            }
        }
    }
}
