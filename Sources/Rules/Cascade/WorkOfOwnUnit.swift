import Domain

extension Rule {
    static let workOfOwnUnit = Rule(
        id: "cascade.own-unit",
        title: .init(
            id: "Kinerja termasuk tugas unitnya sendiri",
            en: "The work belongs to the duties of its own unit"),
        tier: .structural,
        looksAt: [.posts],
        rationale: .init(
            id: "Kinerja yang menjadi tugas unit lain tidak dapat dipertanggungjawabkan di sini dan tercatat dua kali.",
            en: "Work that is the duty of another unit cannot be accounted for here and is recorded twice."),
        remedy: .init(
            id: "Pindahkan ke lembar unit yang bertugas, atau lengkapi uraian tugas jabatan ini.",
            en: "Move it to the sheet of the unit in charge, or complete the list of duties of this post."),
        keeps: [
            .sheet("tugas sendiri") { sheet in units(&sheet, "Terselesaikannya kartu pensiun") },
            .sheet("pokok yang tidak dikenal") { sheet in units(&sheet, "Terkelolanya perpustakaan") },
        ],
        breaks: [
            .sheet("tugas unit lain", reported: ["positions/J2/rows/J2.H1"]) { sheet in
                units(&sheet, "Tersusunnya neraca keuangan dan gaji")
            }
        ],
        check: workOfOwnUnit)

    private static func units(_ sheet: inout SheetExample, _ result: String) {
        _ = sheet.next("Kasubbid Pensiun", kind: .supervisor, duties: ["Memproses kartu pensiun"])
        sheet.row("Jumlah dokumen", nil, result: result)
        _ = sheet.next("Kasubbag Keuangan", kind: .supervisor, duties: ["Menyusun neraca keuangan", "Membayar gaji"])
        sheet.row("Jumlah dokumen", nil, result: "Tersusunnya neraca")
    }

    /// What neither the post nor those above, below or beside it are charged with, and one other post is, by two words.
    @Sendable private static func workOfOwnUnit(_ dossier: IndexedDossier) -> [Violation] {
        DecreePosts.all(in: dossier).flatMap { tree -> [Violation] in
            let charged = Dictionary(tree.positions.map { ($0.id, $0.charged) }) { first, _ in first }
            return tree.positions.flatMap { position -> [Violation] in
                let superior = tree.superior(of: position)
                let near = [position] + [superior].compactMap { $0 } + tree.staff(of: position)
                let own = near.reduce(into: Set<String>()) { $0.formUnion(charged[$1.id] ?? []) }
                    .union(superior?.promised ?? [])
                guard !position.position.duties.isEmpty else { return [] }
                let nearby = Set(near.map(\.id))
                return position.results.compactMap { row in
                    let words = WorkTerms.stems([row.name])
                    guard words.count > 1, words.isDisjoint(with: own) else { return nil }
                    let other = tree.positions.first { other in
                        !nearby.contains(other.id) && (charged[other.id] ?? []).intersection(words).count > 1
                    }
                    return other.map { other in
                        Violation(
                            .init(
                                id: "Kinerja ini tampaknya tugas \(other.title).",
                                en: "This work seems to be a duty of \(other.title)."), at: row.place,
                            with: [position.place, other.place], certainty: .inferred)
                    }
                }
            }
        }
    }
}
