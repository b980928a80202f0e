import Domain

extension Rule {
    static let positionHasIndicator = Rule(
        id: "cascade.position-has-indicator",
        title: .init(id: "Setiap jabatan mempunyai indikator", en: "Every post has an indicator"),
        tier: .structural,
        looksAt: [.posts],
        rationale: .init(
            id: "Lembar tanpa indikator tidak menetapkan apa pun bagi jabatannya.",
            en: "A sheet without an indicator settles nothing for its post."),
        remedy: .init(id: "Isi kinerja dan indikatornya.", en: "Fill in the results and their indicators."),
        keeps: [.sheet("berindikator") { sheet in sheet.row("Jumlah peserta", "Daftar hadir") }],
        breaks: [
            .sheet("jabatan kedua tanpa indikator", reported: ["positions/J2"]) { sheet in
                sheet.row("Jumlah peserta", "Daftar hadir")
                _ = sheet.next("Bendahara")
            }
        ],
        check: positionHasIndicator)

    /// Nothing where most have none: then the decree's tables were not read.
    @Sendable private static func positionHasIndicator(_ dossier: IndexedDossier) -> [Violation] {
        DecreePosts.all(in: dossier).flatMap { tree -> [Violation] in
            let bare = tree.positions.filter { $0.indicators.isEmpty }
            guard bare.count * 2 <= tree.positions.count else { return [] }
            return bare.map {
                Violation(
                    .init(id: "Jabatan ini tidak mempunyai indikator.", en: "This post has no indicator."),
                    at: $0.place, certainty: .inferred)
            }
        }
    }
}
