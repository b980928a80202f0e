import Domain

extension Rule {
    static let stepFitsActivity = Rule(
        id: "sequence.step-fits-activity",
        title: .init(id: "Langkah membicarakan kegiatannya sendiri", en: "A step speaks of its own kegiatan"),
        tier: .structural,
        looksAt: [.steps],
        rationale: .init(
            id: """
                Langkah yang menyebut diklat pada kegiatan yang bukan diklat biasanya tersalin dari kegiatan lain; \
                target dan buktinya lalu menyangkut pekerjaan yang tidak dilakukan di sini.
                """,
            en: """
                A step that names training (diklat) in a kegiatan (activity) that is no training is usually copied \
                from another kegiatan; its target and evidence then concern work that is not done here.
                """),
        remedy: .init(
            id: "Tulis ulang langkah atau indikatornya untuk kegiatan ini.",
            en: "Rewrite the step or its indicator for this kegiatan."),
        keeps: [
            .plan("langkah umum") { copied(&$0, "Penyusunan SK Kegiatan") },
            .plan("kegiatannya sendiri memang diklat") { plan in
                activity(&plan, "Pendidikan dan Pelatihan Teknis", step: "Persiapan pelaksanaan diklat")
                activity(&plan, "Diklat Fungsional", step: "Persiapan pelaksanaan diklat")
            },
        ],
        breaks: [
            .plan("langkah diklat pada penanganan kasus", reported: ["nodes/P2.K1.A1"]) {
                copied(&$0, "Persiapan pelaksanaan diklat")
            }
        ],
        check: stepFitsActivity)

    private static func copied(_ plan: inout DossierBuilder, _ step: String) {
        activity(&plan, "Diklat Fungsional", step: step)
        activity(&plan, "Penanganan kasus pelanggaran pegawai", step: step)
    }

    private static func activity(_ plan: inout DossierBuilder, _ name: String, step: String) {
        let program = plan.addNode(.program, name: "Program Pembinaan ASN")
        let activity = plan.addNode(.activity, under: program, name: name)
        plan.addNode(.actionStep, under: activity, name: step)
    }

    @Sendable private static func stepFitsActivity(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document -> [Violation] in
            let steps = document.nodes(.actionStep).flatMap(SpecificText.all)
            let homes = Dictionary(grouping: steps, by: \.text).mapValues { copies in
                copies.first { $0.isAtHome }?.place
            }
            return steps.compactMap { step in
                guard !step.isAtHome, let home = homes[step.text], let home else { return nil }
                return Violation(
                    .init(
                        id: "“\(step.matter)” tidak termasuk kegiatan ini; teksnya sama dengan langkah kegiatan lain.",
                        en: """
                            “\(step.matter)” is no part of this kegiatan; the text is the same as in a step of another \
                            kegiatan.
                            """),
                    at: step.place, with: [home], stated: step.place.quote, certainty: .inferred)
            }
        }
    }
}
