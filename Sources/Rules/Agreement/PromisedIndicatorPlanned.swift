import Domain

extension Rule {
    static let promisedIndicatorPlanned = Rule(
        id: "agreement.indicator",
        title: .init(
            id: "Indikator perjanjian kinerja ada dalam rencana aksi",
            en: "The indicators of the Perjanjian Kinerja are in the Rencana Aksi"),
        tier: .structural,
        looksAt: [.promise],
        rationale: .init(
            id: "Rencana aksi merinci perjanjian kinerja. Indikator yang hilang tidak dipantau sepanjang tahun.",
            en: """
                The Rencana Aksi (action plan) details the Perjanjian Kinerja. An indicator that is missing from it is \
                not followed through the year.
                """),
        remedy: .init(
            id: "Tambahkan indikator itu dengan target triwulannya.",
            en: "Add the indicator with its targets by quarter."),
        keeps: [
            .documents("semua ada") { plan in
                objectives(&plan, ["Persentase disiplin ASN", "Indeks profesionalitas ASN"])
            },
            .documents("rencana aksi jenjang lain") { plan in objectives(&plan, ["Jumlah laporan bulanan"]) },
        ],
        breaks: [
            .documents("satu hilang", reported: ["nodes/S1/indicators/S1.I3"]) { plan in
                objectives(
                    &plan, ["Persentase disiplin ASN", "Indeks profesionalitas ASN"],
                    further: "Nilai SAKIP perangkat daerah"
                )
            }
        ],
        check: promisedIndicatorPlanned)

    private static func objectives(_ plan: inout DossierBuilder, _ planned: [String], further: String? = nil) {
        let promised = ["Persentase disiplin ASN", "Indeks profesionalitas ASN"] + [further].compactMap { $0 }
        for (kind, names) in [(DocumentKind.performanceAgreement, promised), (.actionPlan, planned)] {
            plan.beginDocument(kind, year: 2025)
            let objective = plan.addNode(.objective, name: "Meningkatnya kualitas ASN")
            for name in names { plan.addIndicator(of: objective, name: name) }
        }
    }

    /// Only where most are found: else the two are of different posts.
    @Sendable private static func promisedIndicatorPlanned(_ dossier: IndexedDossier) -> [Violation] {
        let pairs = ComparableDocuments.all(in: dossier).filter {
            $0.origin.document.kind == .performanceAgreement && $0.derived.document.kind == .actionPlan
        }
        return pairs.flatMap { pair -> [Violation] in
            let planned = pair.derived.indicators.compactMap(\.identity)
            let promised = pair.origin.nodes(.objective).flatMap(\.indicators).filter { $0.identity != nil }
            let missing = promised.filter { indicator in
                guard let name = indicator.identity else { return false }
                return !planned.contains { $0.resembles(name) }
            }
            guard missing.count * 2 < promised.count else { return [] }
            return missing.map { indicator in
                Violation(
                    .init(
                        id: "Indikator perjanjian kinerja ini tidak ada dalam rencana aksi.",
                        en: "This indicator of the Perjanjian Kinerja is not in the Rencana Aksi."),
                    at: indicator.place,
                    certainty: .inferred)
            }
        }
    }
}
