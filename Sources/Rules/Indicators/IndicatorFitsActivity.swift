import Domain

extension Rule {
    static let indicatorFitsActivity = Rule(
        id: "indicator.fits-activity",
        title: .init(id: "Indikator mengukur kegiatannya sendiri", en: "An indicator measures its own kegiatan"),
        tier: .structural,
        looksAt: [.activities, .indicators],
        rationale: .init(
            id: """
                Kegiatan tentang analisis jabatan yang diukur dengan kenaikan pangkat tidak dapat dinilai: \
                keberhasilannya bergantung pada pekerjaan lain.
                """,
            en: """
                A kegiatan (activity) on job analysis that is measured by promotions in rank cannot be judged: its \
                success depends on other work.
                """),
        remedy: .init(
            id: "Pindahkan indikator ini ke kegiatan yang sesuai, dan tulis keluaran kegiatan ini sendiri.",
            en: "Move this indicator to the kegiatan it suits, and write this kegiatan's own output."),
        keeps: [
            .plan("pokok yang sama") { plan in
                activity(&plan, "Pengelolaan Kenaikan Pangkat", "Jumlah peserta ujian kenaikan pangkat")
            },
            .plan("pokok yang tidak dikenal") { plan in
                activity(&plan, "Penyusunan Instrumen Analisis Jabatan", "Jumlah dokumen yang tersusun")
            },
            .plan("dua pokok, satu di antaranya cocok") { plan in
                activity(&plan, "Pelayanan kepegawaian", "Persentase SK Pensiun dan kenaikan pangkat tepat waktu")
            },
        ],
        breaks: [
            .plan("analisis jabatan diukur dengan kenaikan pangkat", reported: ["nodes/K1/indicators/K1.I1"]) { plan in
                activity(
                    &plan, "Penyusunan Instrumen Analisis Jabatan PNS", "Persentase Penetapan Kenaikan Pangkat PNS")
            }
        ],
        check: indicatorFitsActivity)

    private static func activity(_ plan: inout DossierBuilder, _ name: String, _ indicator: String) {
        plan.addIndicator(of: plan.addNode(.activity, name: name), name: indicator)
    }

    @Sendable private static func indicatorFitsActivity(_ dossier: IndexedDossier) -> [Violation] {
        dossier.nodes.filter { $0.level == .activity || $0.level == .subActivity }.flatMap { node -> [Violation] in
            let own = StaffTopic.all(in: node.name)
            guard !own.isEmpty, own.count < 2 || !node.document.hasSeveralTables else { return [] }
            return node.indicators.compactMap { indicator in
                let measured = StaffTopic.all(in: indicator.name)
                guard !measured.isEmpty, measured.isDisjoint(with: own) else { return nil }
                let level = node.level.title.lowercased()
                let pair = (StaffTopic.titles(measured), StaffTopic.titles(own))
                return Violation(
                    .init(
                        id: "Indikator ini tentang \(pair.0.id), \(level)nya tentang \(pair.1.id).",
                        en: "This indicator is about \(pair.0.en), its \(level) is about \(pair.1.en)."),
                    at: indicator.place, with: [node.place], stated: indicator.name, certainty: .inferred)
            }
        }
    }
}
