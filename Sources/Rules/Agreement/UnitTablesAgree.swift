import Domain

extension Rule {
    static let unitTablesAgree = Rule(
        id: "indicator.one-unit",
        title: .init(
            id: "Satu indikator memakai satu satuan di semua tabel",
            en: "An indicator uses one unit in all tables"),
        tier: .structural,
        looksAt: [.severalTables, .targets],
        rationale: .init(
            id: """
                199 orang pada satu tabel dan 199 kartu pada tabel lain bukan ukuran yang sama. Realisasinya nanti \
                tidak dapat dibandingkan dengan salah satunya.
                """,
            en: """
                199 orang (people) in one table and 199 kartu (cards) in another are not the same measure. The result \
                cannot be compared with one of them.
                """),
        remedy: .init(
            id: "Pilih satuan yang sesuai dengan nama indikator dan pakai di semua tabel.",
            en: "Choose the unit that fits the name of the indicator and use it in all tables."),
        keeps: [.workPlan("org dan orang") { example(&$0, "199 org", "199 orang") }],
        breaks: [
            .workPlan("orang dan kartu", reported: ["nodes/K1/indicators/K1.I1/statements/0"]) {
                example(&$0, "199 org", "199 kartu")
            }
        ],
        check: unitTablesAgree)

    private static func example(_ plan: inout DossierBuilder, _ first: String, _ second: String) {
        let node = plan.addNode(.activity, name: "Pengadaan ASN")
        let indicator = plan.addIndicator(of: node, name: "Jumlah Karpeg yang diusulkan")
        plan.planTarget(indicator, first, table: "3.2")
        let again = plan.addNode(.activity, name: "Pengadaan ASN", same: node)
        let later = plan.addIndicator(of: again, name: "Jumlah Karpeg yang diusulkan", same: indicator)
        plan.planTarget(later, second, table: "4.2")
    }

    @Sendable private static func unitTablesAgree(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document in
            PlanTargets.all(of: document).compactMap { targets -> Violation? in
                let known = targets.prints.filter { $0.figure.unit.map(UnitName.isKnown) ?? false }
                guard let usual = known.last, let odd = known.first(where: { $0.figure.unit != usual.figure.unit })
                else { return nil }
                let places = known.filter { $0.figure.place.path != odd.figure.place.path }.map(\.figure.place)
                return Violation(
                    .init(
                        id: "Satuan indikator ini berbeda antartabel.",
                        en: "The unit of this indicator differs between tables."), at: odd.figure.place, with: places,
                    arithmetic: known.map(\.title).joined(separator: "; "), expected: usual.figure.unit,
                    stated: odd.figure.raw, certainty: .inferred)
            }
        }
    }
}
