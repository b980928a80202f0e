import Domain

extension Rule {
    static let positionHasIndicator = Rule(
        id: "cascade.position-has-indicator",
        title: "Setiap jabatan mempunyai indikator",
        tier: .structural,
        rationale: "Lembar tanpa indikator tidak menetapkan apa pun bagi jabatannya.",
        remedy: "Isi kinerja dan indikatornya.",
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
        PositionTree.all(in: dossier).flatMap { tree -> [Violation] in
            let bare = tree.positions.filter { $0.indicators.isEmpty }
            guard bare.count * 2 <= tree.positions.count else { return [] }
            return bare.map { Violation("Jabatan ini tidak mempunyai indikator.", at: $0.place, certainty: .inferred) }
        }
    }
}
