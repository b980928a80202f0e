import Domain

extension Rule {
    static let preparationFirst = Rule(
        id: "sequence.preparation-first",
        title: .init(
            id: "Persiapan dijadwalkan sebelum pelaksanaan, evaluasi sesudahnya",
            en: "Preparation is scheduled before execution, evaluation after it"),
        tier: .advisory,
        looksAt: [.steps],
        rationale: .init(
            id: """
                Pelaksanaan yang targetnya mulai lebih dini daripada persiapannya tidak dapat berjalan sesuai rencana.
                """,
            en: "An execution whose targets begin earlier than its preparation cannot go according to plan."),
        remedy: .init(
            id: "Geser target triwulan sehingga persiapan mulai lebih dahulu atau bersamaan.",
            en: "Shift the targets of the quarters so that the preparation begins earlier or at the same time."),
        keeps: [
            .plan("mulai pada triwulan yang sama") { plan in
                schedule(&plan, [("Persiapan", ["", "50%", "50%", ""]), ("Pelaksanaan", ["", "50%", "50%", ""])])
            },
            .plan("evaluasi setiap triwulan") { plan in
                schedule(&plan, [("Pelaksanaan", ["25%", "25%", "25%", "25%"]), ("Evaluasi", ["1", "1", "1", "1"])])
            },
        ],
        breaks: [
            .plan(
                "pendataan peserta TW II, pelaksanaan TW I", reported: ["nodes/K1.A2/indicators/K1.A2.I1/quarters/1"]
            ) { plan in
                schedule(
                    &plan, [("Pendataan peserta", ["", "30", "", ""]), ("Pelaksanaan", ["30%", "50%", "20%", ""])])
            },
            .plan("evaluasi TW I, pelaksanaan TW II", reported: ["nodes/K1.A2/indicators/K1.A2.I1/quarters/1"]) {
                plan in
                schedule(&plan, [("Pelaksanaan", ["0", "100%", "", ""]), ("Evaluasi", ["1", "", "", ""])])
            },
        ],
        check: preparationFirst)

    private static func schedule(_ plan: inout DossierBuilder, _ steps: [(String, [String])]) {
        let activity = plan.addNode(.activity, name: "Pendidikan dan pelatihan")
        for (name, quarters) in steps {
            let step = plan.addNode(.actionStep, under: activity, name: name)
            plan.quarters(plan.addIndicator(of: step, name: "Persentase \(name)"), quarters, year: 2025)
        }
    }

    @Sendable private static func preparationFirst(_ dossier: IndexedDossier) -> [Violation] {
        dossier.nodes.flatMap { activity -> [Violation] in
            let steps = activity.children.filter { $0.level == .actionStep }.compactMap(ScheduledStep.init)
            let executions = steps.filter { $0.phase == .execution }
            guard executions.count == 1, let execution = executions.first else { return [] }
            return steps.compactMap { early(execution, for: $0) }
        }
    }

    /// The one that begins too early of the execution and another step.
    private static func early(_ execution: ScheduledStep, for step: ScheduledStep) -> Violation? {
        let (own, executed) = (step.start.title, execution.start.title)
        switch step.phase {
        case .preparation where step.start > execution.start:
            return Violation(
                .init(
                    id: "Pelaksanaan mulai \(executed), “\(step.title)” baru mulai \(own).",
                    en: "Execution begins in \(executed), “\(step.title)” only in \(own)."),
                at: execution.place, with: [step.place], arithmetic: .init(both: "\(executed) < \(own)"))
        case .evaluation where step.start < execution.start:
            return Violation(
                .init(
                    id: "Evaluasi mulai \(own), pelaksanaan baru mulai \(executed).",
                    en: "Evaluation begins in \(own), execution only in \(executed)."),
                at: step.place, with: [execution.place], arithmetic: .init(both: "\(own) < \(executed)"))
        default: return nil
        }
    }
}
