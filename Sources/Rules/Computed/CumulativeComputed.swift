import Domain
import FoundationEssentials
import Regulation

extension Rule {
    static let cumulativeComputed = Rule(
        id: "computed.cumulative",
        title: .init(
            id: "Capaian sampai tahun berjalan adalah jumlah capaian tiap tahun",
            en: "The achievement up to the current year is the sum of the years"),
        tier: .structural,
        basis: Permendagri86_2017.workPlanEvaluation,
        looksAt: [.severalTables, .cumulative],
        rationale: .init(
            id: """
                Kolom capaian Renstra menjumlahkan capaian sebelumnya, realisasi tahun lalu dan perkiraan tahun \
                berjalan. Bila satu kolom tertinggal, tingkat capaian Renstra ikut keliru.
                """,
            en: """
                The column of the Renstra's achievement adds up what was reached before, last year's result and what \
                is expected of the current year. If one column is left out, the attainment of the Renstra is wrong \
                with it.
                """),
        remedy: .init(
            id: "Jumlahkan kembali ketiga kolomnya, lalu hitung ulang tingkat capaian pada kolom berikutnya.",
            en: "Add up the three columns again, then recompute the attainment in the next column."),
        explains: ["computed.attainment"],
        keeps: [
            .evaluated("89 + 104 + 50", "300", "89", "50", "104", "208%", "50", "243", "81%"),
            .evaluated("angka dengan satuan", "300 org", "89 org", "50 org", "104 org", "208%", "50 org", "243 org"),
            .evaluated("kolom kosong", "300", "89", "50", "104", "208%", "", "193"),
            .evaluated(
                "persentase memakai posisi akhir", name: "Persentase dokumen tepat waktu", "100%", "100%", "100%",
                "100%", "100%", "100%", "100%", "100%"),
        ],
        breaks: [
            .evaluated(
                "kolom 7 tertinggal", reported: ["nodes/K1/indicators/K1.I1/statements/6"], "402 jenis", "269 jenis",
                "68 jenis", "60 jenis", "88,24%", "70 jenis", "339 jenis", "84,33%"),
            .evaluated(
                "kolom 9 tertinggal", reported: ["nodes/K1/indicators/K1.I1/statements/6"], "611.628 lembar",
                "300.000 lembar", "105.000 lembar", "105.000 lembar", "100%", "106.628 lembar", "405.000 lembar"),
        ],
        check: cumulativeComputed)

    @Sendable private static func cumulativeComputed(_ dossier: IndexedDossier) -> [Violation] {
        ComputedRow.all(in: dossier).flatMap { row in
            row.sums.compactMap { sum in
                guard !sum.isOfPercentages(named: row.indicator?.name) else { return nil }
                return sum.violation(in: row)
            } + row.yearSums.compactMap { $0.violation(in: row) }
        }
    }
}

extension ComputedSum {
    /// What a rule reports of a wrong sum; the rate that rests on it belongs to the same cause.
    func violation(in row: ComputedRow) -> Violation? {
        guard let printed = total.number, let expected, expected.rounded(decimals: total.decimals) != printed else {
            return nil
        }
        let rate = row.attainmentRates.first { $0.result.place.path == total.place.path }
        let reason = explanation(among: row.all)
        var arithmetic = Localized(both: addition(expected)) + .printed(total.raw.trimmed)
        if let rate, rate.restsOnMeantResult {
            let (column, raw) = (rate.rate.columnTitle, rate.rate.raw.trimmed)
            arithmetic =
                arithmetic
                + .init(
                    id: "; \(column.id) (\(raw)) sudah dihitung dari jumlah yang benar",
                    en: "; \(column.en) (\(raw)) is computed from the right sum")
        }
        return Violation(
            .init(
                id: "Jumlah pada \(total.columnTitle.id) tidak sama dengan penjumlahannya.",
                en: "The sum in \(total.columnTitle.en) is not what its terms make.") + .seemingly(reason),
            at: total.place,
            with: terms.map(\.place) + (rate.map { [$0.rate.place] } ?? []), arithmetic: arithmetic,
            expected: IndonesianFormat.number(expected), stated: total.raw,
            certainty: isKeptLevel(goal: row.goal) ? .inferred : .decided)
    }

    /// Whether each year only keeps the level the plan ends with: then the last value is printed on purpose.
    private func isKeptLevel(goal: StatedFigure?) -> Bool {
        guard let printed = total.number, terms.last?.number == printed else { return false }
        return goal?.number.map { $0 <= printed } ?? false
    }
}
