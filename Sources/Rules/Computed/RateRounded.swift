import Domain

extension Rule {
    static let rateRounded = Rule(
        id: "computed.rounded-not-cut",
        title: .init(id: "Persentase dibulatkan, tidak dipotong", en: "Percentages are rounded, not cut off"),
        tier: .advisory,
        looksAt: [.severalTables, .rates],
        rationale: .init(
            id: """
                77,777…% menjadi 77,78%, bukan 77,77%. Bila sebagian angka dibulatkan dan sebagian dipotong, hasilnya \
                tidak dapat diperiksa dengan satu cara.
                """,
            en: """
                77,777…% becomes 77,78%, not 77,77%. If some figures are rounded and some are cut off, the results \
                cannot be checked in one way.
                """),
        remedy: .init(
            id: "Bulatkan ke angka terdekat, di seluruh tabel dengan jumlah desimal yang sama.",
            en: "Round to the nearest figure, with the same number of decimals in the whole table."),
        keeps: [.evaluated("dibulatkan", "72", "44", "12", "12", "100%", "12", "56", "77,78%")],
        breaks: [
            .evaluated(
                "dipotong", reported: ["nodes/K1/indicators/K1.I1/statements/7"], "72", "32", "12", "12", "100%", "12",
                "56", "77,77%")
        ],
        check: rateRounded)

    @Sendable private static func rateRounded(_ dossier: IndexedDossier) -> [Violation] {
        ComputedRow.all(in: dossier).flatMap { row in
            (row.rates + row.attainmentRates).compactMap { rate in
                guard rate.verdict == .cut else { return nil }
                return Violation(
                    .init(
                        id: "Persentase ini dipotong, bukan dibulatkan.",
                        en: "This percentage is cut off, not rounded."), at: rate.rate.place,
                    with: [rate.result.place, rate.target.place], arithmetic: rate.calculation.map { .init(both: $0) },
                    expected: rate.written, stated: rate.rate.raw, certainty: .style)
            }
        }
    }
}
