import Domain

extension Rule {
    static let indicatorIsMeasurable = Rule(
        id: "indicator.measurable",
        title: .init(id: "Indikator menyebut ukurannya", en: "An indicator names its measure"),
        tier: .advisory,
        looksAt: [.indicators],
        rationale: .init(
            id: """
                “Tersedianya …” atau “Terselenggaranya …” menyatakan keadaan, bukan ukuran: tidak terbaca apakah yang \
                dihitung jumlah, persentase, atau ketepatan waktu.
                """,
            en: """
                “Tersedianya …” or “Terselenggaranya …” states a condition, not a measure: nobody can tell whether a \
                count, a percentage or timeliness is meant.
                """),
        remedy: .init(
            id: "Awali dengan ukurannya: Jumlah …, Persentase …, Indeks …, sesuai dengan targetnya.",
            en: "Begin with the measure: Jumlah …, Persentase …, Indeks …, in keeping with the target."),
        keeps: [
            .plan("jumlah") { indicator(&$0, "Jumlah laporan yang tersusun") },
            .plan("persentase, salah eja") { indicator(&$0, "Presentase terlaksananya diklat") },
            .plan("indeks") { indicator(&$0, "Indeks Kepuasan Masyarakat") },
        ],
        breaks: [
            .plan("tersedianya", reported: ["nodes/K1/indicators/K1.I1"]) {
                indicator(&$0, "Tersedianya barang cetakan")
            },
            .plan("tanpa kata ukuran", reported: ["nodes/K1/indicators/K1.I1"]) {
                indicator(&$0, "PNS yang dikirim mengikuti pelatihan kepemimpinan")
            },
        ],
        check: indicatorIsMeasurable)

    private static func indicator(_ plan: inout DossierBuilder, _ name: String) {
        plan.addIndicator(of: plan.addNode(.activity, name: "Pembinaan ASN"), name: name)
    }

    /// Words that state a condition, beside any other of the shape "ter…nya".
    private static let conditions: Set<String> = [
        "adanya", "meningkatnya", "menurunnya", "berkurangnya", "bertambahnya",
    ]

    @Sendable private static func indicatorIsMeasurable(_ dossier: IndexedDossier) -> [Violation] {
        dossier.indicators.compactMap { indicator in
            guard let name = indicator.name, MeasureWord.leading(name) == nil,
                let first = LowercasedWords(name, limit: 3).words.first(where: { $0.utf8.count > 1 })
            else { return nil }
            if first == "adanya", indicator.statesPercent { return nil }
            let isCondition = conditions.contains(first) || (first.hasPrefix("ter") && first.hasSuffix("nya"))
            return Violation(
                isCondition
                    ? .init(
                        id: "Indikator menyatakan keadaan, tidak menyebut ukurannya.",
                        en: "The indicator states a condition and names no measure.")
                    : .init(id: "Indikator tidak menyebut ukurannya.", en: "The indicator names no measure."),
                at: indicator.place, stated: name, certainty: isCondition ? .decided : .style)
        }
    }
}

extension IndicatorView {
    /// Then the rules on targets say already that presence has no percentage.
    fileprivate var statesPercent: Bool {
        ([yearTarget] + quarterTargets).contains { $0.value?.isPercent == true }
    }
}
