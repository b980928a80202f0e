import Domain
import Regulation

extension Rule {
    static let attainmentComputed = Rule(
        id: "computed.attainment",
        title: .init(
            id: "Tingkat capaian Renstra sama dengan capaian dibagi target akhir Renstra",
            en: "The attainment of the Renstra is the achievement divided by its final target"),
        tier: .structural,
        basis: Permendagri86_2017.workPlanEvaluation,
        looksAt: [.severalTables, .rates],
        rationale: .init(
            id: """
                Tingkat capaian dihitung dari capaian sampai tahun berjalan dan target akhir Renstra pada baris yang \
                sama. Angka yang lain menyesatkan penilaian apakah Renstra akan tercapai.
                """,
            en: """
                The attainment is computed from the achievement up to the current year and the final target of the \
                Renstra (plan of five years) in the same row. Another figure misleads whoever judges whether the \
                Renstra will be reached.
                """),
        remedy: .init(
            id: "Hitung kembali capaian ÷ target akhir Renstra × 100.",
            en: "Compute it again: achievement ÷ final Renstra target × 100."),
        keeps: [
            .evaluated("243 dari 300", "300", "89", "50", "104", "208%", "50", "243", "81%"),
            .evaluated(
                "dihitung dari jumlah yang benar", "49 jenis", "6 jenis", "6 jenis", "6 jenis", "100%", "13 jenis",
                "19 jenis", "51,02%"),
        ],
        breaks: [
            .evaluated(
                "satu angka tertinggal", reported: ["nodes/K1/indicators/K1.I1/statements/7"], "302 org", "0", "0",
                "0", "0", "223 org", "223 org", "73,4%"),
            .evaluated(
                "173% dari 165 dan 100", reported: ["nodes/K1/indicators/K1.I1/statements/7"],
                name: "Persentase kecukupan", "100%", "0", "85%", "80%", "94,12%", "100%", "165%", "173%"),
        ],
        check: attainmentComputed)

    @Sendable private static func attainmentComputed(_ dossier: IndexedDossier) -> [Violation] {
        ComputedRow.all(in: dossier).flatMap { row in
            row.attainmentRates.compactMap { rate in
                guard rate.verdict == .wrong else { return nil }
                return rate.violation(
                    .init(
                        id: "Tingkat capaian tidak sama dengan capaian dibagi target akhir Renstra.",
                        en: "The attainment is not the achievement divided by the final target of the Renstra."))
            }
        }
    }
}
