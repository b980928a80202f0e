import Domain

extension Rule {
    static let stepsInOrder = Rule(
        id: "sequence.steps-in-order",
        title: .init(id: "Langkah ditulis menurut urutan kerjanya", en: "Steps are written in the order of work"),
        tier: .advisory,
        looksAt: [.steps],
        rationale: .init(
            id: """
                Persiapan dan koordinasi mendahului pelaksanaan, evaluasi mengakhirinya. Urutan lain menyulitkan \
                pemantauan.
                """,
            en: """
                Preparation and coordination come before execution, evaluation ends it. Another order makes monitoring \
                harder.
                """),
        remedy: .init(
            id: "Pindahkan langkah ini ke urutannya: persiapan, koordinasi, pelaksanaan, evaluasi.",
            en: "Move this step to its place: preparation, coordination, execution, evaluation."),
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
                        .init(
                            id: "Langkah ini ditulis sesudah pelaksanaan.",
                            en: "This step is written after the execution."),
                        at: steps[index].place, with: [steps[last].place], certainty: certainty)
                }
                guard phase == .evaluation, index < first else { return nil }
                return Violation(
                    .init(
                        id: "Evaluasi ditulis sebelum pelaksanaan.",
                        en: "The evaluation is written before the execution."),
                    at: steps[index].place, with: [steps[first].place])
            }
        }
    }
}
