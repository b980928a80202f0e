import Domain

extension Rule {
    static let evaluatedYear = Rule(
        id: "structure.evaluated-year",
        title: .init(
            id: "Evaluasi menyebut tahun yang sudah berlalu, rancangan menyebut tahun rencana",
            en: "An evaluation names a year that is over, a draft names the plan year"),
        tier: .structural,
        looksAt: [.workPlan, .blocks],
        rationale: .init(
            id: """
                Renja mengevaluasi tahun yang sudah selesai dan merencanakan tahun berikutnya. “Evaluasi pelaksanaan \
                Renja tahun rencana” tidak mungkin; tahunnya tertinggal dari dokumen lain.
                """,
            en: """
                A Renja (yearly work plan) evaluates a year that is over and plans the next one. An “evaluation of the \
                Renja of the plan year” is impossible; the year is left over from another document.
                """),
        remedy: .init(id: "Perbaiki tahunnya.", en: "Correct the year."),
        keeps: [
            .workPlan("evaluasi dua tahun sebelumnya") { text(&$0, "Evaluasi pelaksanaan Renja tahun 2019") },
            .workPlan("kurun waktu Renstra") { text(&$0, "Evaluasi pelaksanaan Renja dan Renstra tahun 2016-2021") },
            .workPlan("tinjauan lebih jauh ke belakang") { text(&$0, "Evaluasi Renja tahun 2017 menunjukkan hal itu") },
            .workPlan("menyusun rencana") { text(&$0, "Hasil evaluasi dipakai menyusun Renja tahun 2021") },
            .workPlan("perubahan rencana mengevaluasi tahun berjalan") {
                $0.edit { $0.revision = 1 }
                text(&$0, "Evaluasi pelaksanaan Renja tahun 2021 sampai dengan triwulan II")
            },
            .workPlan("rancangan awal tahun rencana") { text(&$0, "Review rancangan awal RKPD tahun 2021") },
        ],
        breaks: [
            .workPlan("evaluasi tahun rencana", reported: ["documents/d1/blocks/0"]) {
                text(&$0, "Evaluasi pelaksanaan Renja pada Badan Kepegawaian Daerah tahun 2021 diuraikan dalam tabel")
            },
            .workPlan("evaluasi lima tahun lalu", reported: ["documents/d1/blocks/0"]) {
                $0.edit {
                    let title = "HASIL EVALUASI PELAKSANAAN RENCANA KERJA TAHUN 2016"
                    $0.blocks = [Block(kind: .heading, level: 1, number: "II", text: title)]
                }
            },
            .workPlan("pencapaian tahun rencana", reported: ["documents/d1/blocks/0"]) {
                text(&$0, "sasaran strategis dengan pencapaian kinerja pada tahun 2021 sebagai berikut")
            },
            .workPlan("rancangan tahun lain", reported: ["documents/d1/blocks/0"]) {
                text(&$0, "Review rancangan awal Renja Badan Kepegawaian Daerah tahun 2019 sesuai pagu indikatif")
            },
        ],
        check: evaluatedYear)

    private static func text(_ plan: inout DossierBuilder, _ text: String) {
        plan.edit { $0.blocks = [Block(kind: .paragraph, text: text)] }
    }

    @Sendable private static func evaluatedYear(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.filter { $0.document.kind == .workPlan }.flatMap { document -> [Violation] in
            guard let year = document.document.year else { return [] }
            let isRevised = document.document.revision > 0
            return document.document.blocks.enumerated().compactMap { index, block in
                guard [.heading, .contentsLine, .caption, .paragraph].contains(block.kind),
                    let phrase = YearPhrase.all(in: block.text).first(where: {
                        !$0.fits(planYear: year, isTitle: block.kind != .paragraph, isRevised: isRevised)
                    })
                else { return nil }
                let expected = phrase.expected(planYear: year)
                return Violation(
                    phrase.fault(planYear: year),
                    at: document.place(ofBlock: index), expected: "\(expected)", stated: "\(phrase.year)",
                    certainty: phrase.isNear ? .decided : .inferred)
            }
        }
    }
}
