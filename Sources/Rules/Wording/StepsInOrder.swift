import Domain

extension Rule {
    static let stepsInOrder = Rule(
        id: "sequence.steps-in-order",
        title: "Langkah ditulis menurut urutan kerjanya",
        tier: .advisory,
        rationale: """
            Persiapan dan koordinasi mendahului pelaksanaan, evaluasi mengakhirinya. Urutan lain menyulitkan \
            pemantauan.
            """,
        remedy: "Pindahkan langkah ini ke urutannya: persiapan, koordinasi, pelaksanaan, evaluasi.",
        keeps: [
            .plan("urutan lazim") { steps(&$0, ["Penyusunan SK Kegiatan", "Koordinasi", "Pelaksanaan", "Evaluasi"]) },
            .plan("dua tahap") { steps(&$0, ["Persiapan", "Pelaksanaan I", "Persiapan II", "Pelaksanaan II"]) },
        ],
        breaks: [
            .plan("koordinasi sesudah pelaksanaan", reported: ["nodes/K1.A3"]) {
                steps(&$0, ["Perencanaan", "Pelaksanaan Kegiatan", "Koordinasi dengan BKN", "Evaluasi"])
            },
            .plan("evaluasi sebelum pelaksanaan", reported: ["nodes/K1.A2"]) {
                steps(&$0, ["Persiapan", "Evaluasi", "Pelaksanaan Kegiatan"])
            },
        ],
        check: stepsInOrder)

    private static func steps(_ plan: inout DossierBuilder, _ names: [String]) {
        let activity = plan.addNode(.activity, name: "Pembinaan ASN")
        for name in names { plan.addNode(.actionStep, under: activity, name: name) }
    }

    @Sendable private static func stepsInOrder(_ dossier: IndexedDossier) -> [Violation] {
        dossier.nodes.flatMap { activity -> [Violation] in
            let steps = activity.children.filter { $0.level == .actionStep }
            let phases = steps.map { StepPhase($0.name) }
            guard let first = phases.firstIndex(of: .execution), let last = phases.lastIndex(of: .execution) else {
                return []
            }
            return steps.indices.compactMap { index in
                guard let phase = phases[index] else { return nil }
                if phase < .execution, index > last {
                    let certainty: Violation.Certainty = phase == .preparation ? .decided : .style
                    return Violation(
                        "Langkah ini ditulis sesudah pelaksanaan.", at: steps[index].place, with: [steps[last].place],
                        certainty: certainty)
                }
                guard phase == .evaluation, index < first else { return nil }
                return Violation(
                    "Evaluasi ditulis sebelum pelaksanaan.", at: steps[index].place, with: [steps[first].place])
            }
        }
    }
}
