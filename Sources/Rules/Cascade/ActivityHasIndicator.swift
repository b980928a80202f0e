import Domain

extension Rule {
    static let activityHasIndicator = Rule(
        id: "cascade.activity-has-indicator",
        title: .init(
            id: "Setiap program dan kegiatan mempunyai indikator",
            en: "Every program and kegiatan has an indicator"),
        tier: .structural,
        looksAt: [.work],
        rationale: .init(
            id: """
                Bila program dan kegiatan lain berindikator, yang satu ini pun memerlukannya: tanpa indikator, \
                anggarannya tidak dapat dikaitkan dengan hasil.
                """,
            en: """
                If the other programs and kegiatan (activities) have indicators, this one needs one too: without it, \
                its budget cannot be linked to a result.
                """),
        remedy: .init(
            id: "Tulis indikator keluaran (kegiatan) atau hasil (program) beserta targetnya.",
            en: "Write an indicator of output (kegiatan) or outcome (program) with its target."),
        keeps: [
            .plan("semua kegiatan berindikator") { activities(&$0, measured: [true, true, true]) },
            .plan("indikator hanya pada sub kegiatan") { plan in
                for _ in 1...3 {
                    let activity = plan.addNode(.activity, name: "Mutasi dan Promosi ASN")
                    let part = plan.addNode(.subActivity, under: activity, name: "Pengelolaan Promosi ASN")
                    plan.addIndicator(of: part, name: "Jumlah PNS yang diangkat dalam jabatan")
                }
            },
        ],
        breaks: [
            .plan("kegiatan ketiga tanpa indikator", reported: ["nodes/K3"]) {
                activities(&$0, measured: [true, true, false])
            }
        ],
        check: activityHasIndicator)

    private static func activities(_ plan: inout DossierBuilder, measured: [Bool]) {
        for (index, isMeasured) in measured.enumerated() {
            let activity = plan.addNode(.activity, name: "Kegiatan ke-\(index + 1)")
            if isMeasured { plan.addIndicator(of: activity, name: "Jumlah peserta kegiatan ke-\(index + 1)") }
        }
    }

    /// Inferred: a text without merged cells doesn't show whether one indicator was meant for several rows.
    @Sendable private static func activityHasIndicator(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document in
            [PlanLevel.program, .activity, .subActivity, .actionStep].flatMap { level in
                MeasuredLevel(level, of: document).unmeasured.map { node in
                    Violation(
                        .init(
                            id: "\(level.title) ini tidak mempunyai indikator, padahal yang lain berindikator.",
                            en: "This \(level.title.lowercased()) has no indicator, though the others have one."),
                        at: node.place,
                        certainty: .inferred)
                }
            }
        }
    }
}
