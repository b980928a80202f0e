import Domain

extension Rule {
    static let rateRounded = Rule(
        id: "computed.rounded-not-cut",
        title: "Persentase dibulatkan, tidak dipotong",
        tier: .advisory,
        rationale: """
            77,777…% menjadi 77,78%, bukan 77,77%. Bila sebagian angka dibulatkan dan sebagian dipotong, hasilnya \
            tidak dapat diperiksa dengan satu cara.
            """,
        remedy: "Bulatkan ke angka terdekat, di seluruh tabel dengan jumlah desimal yang sama.",
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
                    "Persentase ini dipotong, bukan dibulatkan.", at: rate.rate.place,
                    with: [rate.result.place, rate.target.place], arithmetic: rate.calculation,
                    expected: rate.written, stated: rate.rate.raw, certainty: .style)
            }
        }
    }
}
