import Domain

extension Rule {
    static let unitTablesAgree = Rule(
        id: "indicator.one-unit",
        title: "Satu indikator memakai satu satuan di semua tabel",
        tier: .structural,
        rationale: """
            199 orang pada satu tabel dan 199 kartu pada tabel lain bukan ukuran yang sama. Realisasinya nanti tidak \
            dapat dibandingkan dengan salah satunya.
            """,
        remedy: "Pilih satuan yang sesuai dengan nama indikator dan pakai di semua tabel.",
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
                    "Satuan indikator ini berbeda antartabel.", at: odd.figure.place, with: places,
                    arithmetic: known.map(\.title).joined(separator: "; "), expected: usual.figure.unit,
                    stated: odd.figure.raw, certainty: .inferred)
            }
        }
    }
}
