import Domain

extension Rule {
    static let supportsSuperior = Rule(
        id: "cascade.supports-superior",
        title: .init(
            id: "Kinerja bawahan mendukung indikator atasannya",
            en: "The work of staff supports their superior's indicators"),
        tier: .structural,
        looksAt: [.posts],
        rationale: .init(
            id: """
                Kinerja yang tidak mendukung satu pun indikator atasan tidak terlihat dalam penilaian bidang, walaupun \
                dikerjakan.
                """,
            en: """
                Work that supports none of the indicators of the superior does not show when the division is judged, \
                even though it is done.
                """),
        remedy: .init(
            id: "Tambahkan indikator atasan yang mencakupnya, atau jelaskan kinerja mana yang didukung.",
            en: "Add an indicator of the superior that covers it, or explain which result is supported."),
        keeps: [
            .sheet("mendukung") { sheet in
                unit(&sheet, "Persentase peserta diklat yang lulus", "Terlaksananya diklat teknis")
            }
        ],
        breaks: [
            .sheet("pokok lain", reported: ["positions/J2/rows/J2.H1"]) { sheet in
                unit(&sheet, "Persentase aparatur yang memperoleh pembinaan", "Terlaksananya pengadaan dan formasi")
            }
        ],
        check: supportsSuperior)

    private static func unit(_ sheet: inout SheetExample, _ superior: String, _ result: String) {
        sheet.row(superior, nil, result: "Meningkatnya mutu")
        let head = sheet.position
        _ = sheet.next("Kasubbid", kind: .supervisor, under: head)
        sheet.row("Jumlah dokumen", nil, result: result)
    }

    /// Staff work for their supervisor's duties, which their rows repeat; only supervisors are compared.
    @Sendable private static func supportsSuperior(_ dossier: IndexedDossier) -> [Violation] {
        DecreePosts.all(in: dossier).flatMap { tree in
            tree.positions.flatMap { position -> [Violation] in
                guard position.position.kind == .supervisor, let superior = tree.superior(of: position),
                    !superior.indicators.isEmpty
                else { return [] }
                let promised = superior.promised
                return position.results.compactMap { row in
                    let own = WorkTerms.stems([row.name] + row.indicators.flatMap(\.workTexts))
                    guard !own.isEmpty, own.isDisjoint(with: promised) else { return nil }
                    return Violation(
                        .init(
                            id: "Kinerja ini tidak mendukung satu pun indikator \(superior.title).",
                            en: "This result supports none of the indicators of \(superior.title)."), at: row.place,
                        with: row.indicators.map(\.place) + superior.indicators.map(\.place), certainty: .inferred)
                }
            }
        }
    }
}
