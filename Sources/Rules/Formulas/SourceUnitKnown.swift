import Domain

extension Rule {
    static let sourceUnitKnown = Rule(
        id: "formula.source-unit",
        title: .init(
            id: "Unit sumber data ada dalam organisasi",
            en: "The office named as data source exists in the organisation"),
        tier: .structural,
        looksAt: [.posts, .sources],
        rationale: .init(
            id: "Data tidak dapat diminta kepada unit yang tidak ada; singkatan tidak resmi hanya dikenal penulisnya.",
            en: """
                Data cannot be requested from an office that does not exist; an unofficial abbreviation is known to \
                its writer only.
                """),
        remedy: .init(
            id: "Tulis nama unit sesuai peraturan tentang susunan organisasi.",
            en: "Write the office's name as in the regulation on the organisation's structure."),
        keeps: [
            .sheet("unit yang ada, sedikit salah eja") { sheet in
                units(&sheet, source: "Subbid Diklat Tehnis dan Fungsional, Subbag Keuangan")
            },
            .sheet("nama disingkat pada akhirnya") { sheet in units(&sheet, source: "Subbid Diklat Teknis") },
            .sheet("bukan unit") { sheet in units(&sheet, source: "SIMDA") },
        ],
        breaks: [
            .sheet("unit yang tidak ada", reported: ["positions/J3/rows/J3.H1/indicators/J3.H1.I1/statements/1"]) {
                sheet in
                units(&sheet, source: "Subbag Sungram, Subbag Keuangan")
            }
        ],
        check: sourceUnitKnown)

    private static func units(_ sheet: inout SheetExample, source: String) {
        _ = sheet.next("Kasubbid Diklat Teknis dan Fungsional")
        _ = sheet.next("Kepala Sub Bagian Keuangan")
        sheet.row("Jumlah laporan", "Daftar laporan", source: source)
    }

    /// Only where the decree has several units of that rank, and for the part before a comma.
    @Sendable private static func sourceUnitKnown(_ dossier: IndexedDossier) -> [Violation] {
        DecreePosts.all(in: dossier).flatMap { tree -> [Violation] in
            let known = tree.positions.compactMap { UnitTitle($0.title) }
            return tree.positions.flatMap(\.indicators).compactMap { indicator in
                guard let (text, place) = indicator.textCell(.dataSource) else { return nil }
                let named = text.split(separator: ",").compactMap { UnitTitle(String($0)) }
                let unknown = named.first { unit in
                    known.contains { $0.rank == unit.rank } && !known.contains { $0.isNamed(by: unit) }
                }
                return unknown.map { unit in
                    Violation(
                        .init(
                            id: "Tidak ada \(unit.printed) dalam keputusan ini.",
                            en: "There is no “\(unit.printed)” in this decree."),
                        at: place, with: [indicator.place], stated: unit.printed, certainty: .inferred)
                }
            }
        }
    }
}
