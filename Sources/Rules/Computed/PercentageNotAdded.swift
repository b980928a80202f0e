import Domain
import FoundationEssentials

extension Rule {
    static let percentageNotAdded = Rule(
        id: "computed.percentage-not-added",
        title: .init(id: "Persentase tidak dijumlahkan antartahun", en: "Percentages are not added across years"),
        tier: .structural,
        looksAt: [.severalTables, .cumulative],
        rationale: .init(
            id: """
                100% tahun lalu dan 100% tahun ini bukan 200%: persentase dan indeks menyatakan posisi. Kolom capaian \
                sampai tahun berjalan memuat posisi akhir yang diperkirakan, bukan jumlah atau rata-ratanya.
                """,
            en: """
                100% last year and 100% this year are not 200%: percentages and indices state a position. The column \
                of what is achieved up to the current year holds the final position that is expected, not the sum or \
                mean of the years.
                """),
        remedy: .init(
            id: "Isi kolom ini dengan posisi akhir, lalu hitung tingkat capaiannya terhadap target akhir Renstra.",
            en: """
                Fill this column with the final position, then compute its attainment against the final target of the \
                Renstra.
                """),
        explains: ["computed.attainment", "computed.cumulative", "target.percentage-in-range"],
        keeps: [
            .evaluated(
                "posisi akhir", name: "Persentase ASN yang dibina", "100%", "0", "87%", "87%", "100%", "90%", "90%",
                "90%"),
            .evaluated("jumlah orang", "300", "89", "50", "104", "208%", "50", "243", "81%"),
        ],
        breaks: [
            .evaluated(
                "0 + 100% + 100%", reported: ["nodes/K1/indicators/K1.I1/statements/6"],
                name: "Tingkat partisipasi perangkat daerah", "100%", "0", "100%", "100%", "100%", "100%", "200%",
                "200%"),
            .evaluated(
                "rata-rata tiga tahun", reported: ["nodes/K1/indicators/K1.I1/statements/6"],
                name: "Persentase ASN yang dilatih", "85%", "45%", "55%", "58,6%", "106,55%", "65%", "56,2%", "66,12%"),
        ],
        check: percentageNotAdded)

    /// Inferred: that an indicator states a position follows from its unit, not from a stored method.
    @Sendable private static func percentageNotAdded(_ dossier: IndexedDossier) -> [Violation] {
        ComputedRow.all(in: dossier).flatMap { row in
            row.sums.compactMap { sum in
                guard sum.isOfPercentages(named: row.indicator?.name) else { return nil }
                return misplaced(sum, in: row)
            }
        }
    }

    private static func misplaced(_ sum: ComputedSum, in row: ComputedRow) -> Violation? {
        guard let printed = sum.total.number, let final = sum.terms.last(where: { $0.number != nil }) else {
            return nil
        }
        guard !sum.terms.contains(where: { $0.number == printed }) else { return nil }
        let isSum = sum.expected == printed
        let reason =
            isSum
            ? .init(id: "penjumlahan persentase", en: "a sum of percentages")
            : sum.explanation(among: row.all)
                ?? Localized(id: "bukan posisi akhir", en: "not the final position")
        let rate = row.attainmentRates.first { $0.result.place.path == sum.total.place.path }
        return Violation(
            .init(
                id: "Kolom capaian persentase ini \(reason.id); seharusnya posisi akhir, \(final.raw.trimmed).",
                en: "This percentage is \(reason.en); it should be the final position, \(final.raw.trimmed)."),
            at: sum.total.place, with: sum.terms.map(\.place) + (rate.map { [$0.rate.place] } ?? []),
            arithmetic: sum.expected.map { .init(both: sum.addition($0)) + .printed(sum.total.raw.trimmed) },
            expected: final.raw.trimmed, stated: sum.total.raw, certainty: .inferred)
    }
}
