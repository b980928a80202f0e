import Domain

extension Rule {
    static let oneMeasure = Rule(
        id: "indicator.one-measure",
        title: .init(id: "Indikator memakai satu ukuran", en: "An indicator uses one measure"),
        tier: .advisory,
        looksAt: [.indicators],
        rationale: .init(
            id: "“Rasio persentase” atau “Rasio jumlah” menyebut dua ukuran; pembaca tidak tahu mana yang dihitung.",
            en: """
                “Rasio persentase” or “Rasio jumlah” names two measures; the reader does not know which one is \
                computed.
                """),
        remedy: .init(
            id: "Pilih satu ukuran: Persentase, Rasio, atau Jumlah.",
            en: "Choose one measure: Persentase, Rasio or Jumlah."),
        keeps: [
            .plan("nilai indeks") { named(&$0, "Nilai Indeks Kepuasan Masyarakat") },
            .plan("persentase capaian") { named(&$0, "Persentase capaian kinerja") },
        ],
        breaks: [
            .plan("rasio persentase", reported: ["nodes/K1/indicators/K1.I1"]) {
                named(&$0, "Rasio persentase penetapan SK Pensiun")
            },
            .plan("rasio jumlah", reported: ["nodes/K1/indicators/K1.I1"]) {
                named(&$0, "Rasio jumlah PNS berprestasi")
            },
        ],
        check: oneMeasure)

    private static func named(_ plan: inout DossierBuilder, _ name: String) {
        plan.addIndicator(of: plan.addNode(.activity, name: "Pembinaan ASN"), name: name)
    }

    @Sendable private static func oneMeasure(_ dossier: IndexedDossier) -> [Violation] {
        let single: Set<MeasureWord> = [.percentage, .ratio, .count]
        return dossier.indicators.compactMap { indicator in
            guard let name = indicator.name, let (first, second) = MeasureWord.doubled(name), first != second,
                single.contains(first), single.contains(second)
            else { return nil }
            let words = name.squeezed.split(separator: " ").prefix(2).joined(separator: " ")
            return Violation(
                .init(
                    id: "Indikator menyebut dua ukuran: “\(words)”.",
                    en: "The indicator names two measures: “\(words)”."),
                at: indicator.place, stated: words)
        }
    }
}
