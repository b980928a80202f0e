import Domain
import FoundationEssentials
import Regulation

extension Rule {
    static let rateComputed = Rule(
        id: "computed.rate",
        title: .init(
            id: "Tingkat realisasi sama dengan realisasi dibagi target",
            en: "The realisation rate is the result divided by the target"),
        tier: .structural,
        basis: Permendagri86_2017.workPlanEvaluation,
        looksAt: [.severalTables, .rates],
        rationale: .init(
            id: """
                Kolom persen dihitung dari realisasi dan target pada baris yang sama. Bila hasilnya lain, salah satu \
                dari ketiga angka keliru, dan penilaian keberhasilan memakai angka yang salah.
                """,
            en: """
                The column of percentages is computed from the result (realisasi) and the target in the same row. If \
                it differs, one of the three figures is wrong, and success is judged by a wrong figure.
                """),
        remedy: .init(
            id: "Hitung kembali realisasi ÷ target × 100, lalu perbaiki angka yang keliru.",
            en: "Compute it again: result ÷ target × 100, then mend the figure that is wrong."),
        explains: ["computed.attainment"],
        keeps: [
            .evaluated("104 dari 50", "300", "89", "50", "104", "208%"),
            .evaluated("dibulatkan satu desimal", "730", "150", "55", "58", "105,5%"),
            .evaluated("dipotong, bukan dibulatkan", "730", "150", "70", "65", "92,85%"),
            .evaluated("semakin kecil semakin baik", "5", "9", "8", "9", "87,5%"),
            .evaluated("target nol", "302", "0", "0", "0", "0"),
            .evaluated("belum ada realisasi", "302", "0", "10", "", ""),
        ],
        breaks: [
            .evaluated(
                "65 dari 45", reported: ["nodes/K1/indicators/K1.I1/statements/4"], "375", "202", "45", "65", "115,55%"),
            .evaluated(
                "6 dari 32 bukan 100%", reported: ["nodes/K1/indicators/K1.I1/statements/4"], "49", "6", "32", "6",
                "100%"),
            .evaluated(
                "angka tertukar", reported: ["nodes/K1/indicators/K1.I1/statements/4"], "300", "89", "100", "98",
                "89%"),
        ],
        check: rateComputed)

    @Sendable private static func rateComputed(_ dossier: IndexedDossier) -> [Violation] {
        ComputedRow.all(in: dossier).flatMap { row in
            row.rates.compactMap { rate in
                guard rate.verdict == .wrong else { return nil }
                return rate.violation(
                    .init(
                        id: "Tingkat realisasi tidak sama dengan realisasi dibagi target.",
                        en: "The realisation rate is not the result divided by the target."))
            }
        }
    }
}

extension ComputedRate {
    /// What a rule reports of a wrong rate. A rate held at 100 although more was reached is a custom of some forms.
    func violation(_ message: Localized, also others: [Place] = []) -> Violation {
        let isCapped = printed == 100 && (expected ?? 0) > 100
        return Violation(
            message + .seemingly(explanation), at: rate.place, with: [result.place, target.place] + others,
            arithmetic: calculation.map { .init(both: $0) + .printed(rate.raw.trimmed) }, expected: written,
            stated: rate.raw,
            certainty: isCapped ? .inferred : .decided)
    }
}
