import Domain

extension Rule {
    static let unitGiven = Rule(
        id: "indicator.unit-given",
        title: .init(id: "Target disertai satuan", en: "A target comes with its unit"),
        tier: .structural,
        looksAt: [.targets],
        rationale: .init(
            id: """
                Angka tanpa satuan dapat dibaca sebagai rupiah, orang, atau persen. Realisasinya tidak dapat \
                dibandingkan.
                """,
            en: """
                A figure without a unit can be read as rupiah, people or percent. What was reached cannot be compared \
                with it.
                """),
        remedy: .init(
            id: "Tambahkan satuannya: orang, dokumen, jenis, atau %.",
            en: "Add the unit: orang, dokumen, jenis, or %."),
        keeps: [
            .plan("satuan disebut dalam nama indikator") { plan in
                activities(&plan, last: ("Jumlah laporan", "5"))
            },
            .plan("tidak satu pun target bersatuan") { plan in
                activities(&plan, last: ("Tersedianya bahan bacaan", "12"), others: ["5", "7", "9"])
            },
            .plan("indeks tidak bersatuan") { plan in activities(&plan, last: ("Indeks Profesionalitas ASN", "72,5")) },
        ],
        breaks: [
            .plan("kolom satuan yang dibiarkan kosong", reported: ["nodes/K1/indicators/K1.I4/target"]) { plan in
                let node = plan.addNode(.activity, name: "Kegiatan")
                for unit in ["orang", "dokumen", "orang", nil] {
                    plan.target(plan.addIndicator(of: node, name: "Jumlah laporan", unit: unit), "5", year: 2025)
                }
            },
            .plan("510000000 apa?", reported: ["nodes/K4/indicators/K4.I1/target"]) { plan in
                activities(&plan, last: ("Tersedianya biaya langganan bahan bacaan", "510000000"))
            },
        ],
        check: unitGiven)

    private static func activities(
        _ plan: inout DossierBuilder, last: (String, String), others: [String] = ["5 unit", "100%", "12 bulan"]
    ) {
        let names = others.map { ("Terlaksananya kegiatan", $0) }
        for (name, year) in names + [last] {
            let node = plan.addNode(.activity, name: "Kegiatan")
            plan.target(plan.addIndicator(of: node, name: name), year, year: 2025)
        }
    }

    @Sendable private static func unitGiven(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document in
            PlanLevel.allCases.flatMap { level -> [Violation] in
                let stated = document.nodes(level).flatMap(\.indicators).filter { $0.yearTarget.isReported }
                let bare = stated.filter(hasNoUnit)
                guard !bare.isEmpty, stated.count - bare.count >= 2 * bare.count else { return [] }
                let hasUnitColumn = stated.filter { $0.unit != nil }.count * 3 >= stated.count * 2
                return bare.filter { hasUnitColumn || needsUnit($0) }.map { indicator in
                    Violation(
                        .init(
                            id: "Target ini tidak bersatuan, padahal target lain bersatuan.",
                            en: "This target has no unit, although the other targets have one."),
                        at: indicator.targetPlace, with: [indicator.place], stated: indicator.target?.value.raw,
                        certainty: .inferred)
                }
            }
        }
    }

    private static func hasNoUnit(_ indicator: IndicatorView) -> Bool {
        if case .number(_, nil) = indicator.yearTarget.value { true } else { false }
    }

    /// A named measure says or needs no unit: "Jumlah laporan", "Indeks", "Angka harapan hidup".
    private static func needsUnit(_ indicator: IndicatorView) -> Bool {
        indicator.name.map { MeasureWord.leading($0) == nil } ?? false
    }
}
