import Domain
import FoundationEssentials

extension Rule {
    static let oneTarget = Rule(
        id: "target.one-target",
        title: .init(id: "Satu indikator, satu target", en: "One indicator, one target"),
        tier: .structural,
        looksAt: [.targets],
        rationale: .init(
            id: """
                Indikator yang sama di dua tingkat atau dua tempat mengukur hal yang sama; bila targetnya berbeda, \
                tidak jelas mana yang dijanjikan dan capaiannya menjadi dua angka.
                """,
            en: """
                The same indicator on two levels or in two places measures the same thing; when its targets differ, it \
                is unclear which one is promised, and the achievement becomes two figures.
                """),
        remedy: .init(
            id: "Samakan targetnya, atau beri nama yang berbeda bila yang diukur memang berbeda.",
            en: "Give it one target, or different names if what is measured really differs."),
        explains: ["indicator.not-copied"],
        keeps: [
            .plan("target yang sama di dua tingkat") { example(&$0, objective: "95%", activity: "95%") },
            .plan("indikator berbeda") { example(&$0, objective: "75%", activity: "95%", name: "Persentase usulan") },
            .plan("persentase dan jumlah") { example(&$0, objective: "100%", activity: "100 Buku") },
            .plan("bagian satu jumlah di dua kegiatan") { plan in
                for target in ["20 orang", "30 orang"] {
                    let activity = plan.addNode(.activity, name: "Diklat")
                    plan.addTarget(of: activity, name: "Jumlah peserta diklat", year: target)
                }
            },
            .plan("jumlah program dari dua kegiatan") { plan in
                let program = plan.addNode(.program, name: "Program Diklat")
                plan.addTarget(of: program, name: "Jumlah peserta diklat", year: "50 orang")
                for target in ["20 orang", "30 orang"] {
                    let activity = plan.addNode(.activity, under: program, name: "Diklat")
                    plan.addTarget(of: activity, name: "Jumlah peserta diklat", year: target)
                }
            },
        ],
        breaks: [
            .plan("75 % di sasaran, 95 % di kegiatan", reported: ["nodes/S1.P1.K1/indicators/S1.P1.K1.I1"]) {
                example(&$0, objective: "75%", activity: "95%", name: "Prosentase pemenuhan formasi ASN")
            },
            .plan("indikator sasaran tercetak dua kali", reported: ["nodes/S1/indicators/S1.I2/target"]) { plan in
                let objective = plan.addNode(.objective, name: "Kualitas penataan ASN")
                let first = plan.addTarget(of: objective, name: "Jumlah formasi yang terisi", year: "500 formasi")
                let again = plan.addIndicator(of: objective, name: "Jumlah formasi yang terisi", same: first)
                plan.target(again, "450 formasi", year: 2025)
            },
        ],
        check: oneTarget)

    private static func example(
        _ plan: inout DossierBuilder, objective: String, activity: String,
        name: String = "Persentase pemenuhan formasi ASN"
    ) {
        let sasaran = plan.addNode(.objective, name: "Kualitas penataan ASN")
        plan.addTarget(of: sasaran, name: "Persentase pemenuhan formasi ASN", year: objective)
        let program = plan.addNode(.program, under: sasaran, name: "Program Kepegawaian")
        let kegiatan = plan.addNode(.activity, under: program, name: "Analisis kebutuhan pegawai")
        plan.addTarget(of: kegiatan, name: name, year: activity)
    }

    @Sendable private static func oneTarget(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document in
            PromisedTarget.groups(of: document).flatMap { group in
                let totals = Dictionary(grouping: group, by: \.node.level).mapValues { level in
                    level.compactMap(\.number).reduce(0, +)
                }
                return group.dropFirst().compactMap { violation($0, against: group[0], totals: totals) }
            }
        }
    }

    private static func violation(
        _ later: PromisedTarget, against first: PromisedTarget, totals: [PlanLevel: Decimal]
    ) -> Violation? {
        guard !later.agrees(with: first), let certainty = certainty(later, first, totals: totals) else { return nil }
        let isCopy = later.node.level != first.node.level
        let (stated, expected) = (later.written, first.written)
        let nodes = (first.node.title, later.node.title)
        return Violation(
            .init(
                id: "Indikator yang sama bertarget \(expected) pada \(nodes.0.id) dan \(stated) pada \(nodes.1.id).",
                en: "The same indicator has the target \(expected) at \(nodes.0.en) and \(stated) at \(nodes.1.en)."),
            at: isCopy ? later.indicator.place : later.place, with: (isCopy ? [later.place] : []) + [first.place],
            arithmetic: .init(both: "\(stated) ≠ \(expected)"), expected: expected, stated: stated, certainty: certainty
        )
    }

    /// Nil where both can be right: shares of one count, outputs of two activities.
    private static func certainty(
        _ later: PromisedTarget, _ first: PromisedTarget, totals: [PlanLevel: Decimal]
    ) -> Violation.Certainty? {
        if later.isSameSubject(as: first) { return .decided }
        guard later.isShare == first.isShare else { return nil }
        let isOtherLevel = later.node.level != first.node.level
        if later.isShare {
            if isOtherLevel || later.node.isSame(as: first.node) || later.node.level <= .objective { return .decided }
            return later.node.level == .program ? .inferred : nil
        }
        guard isOtherLevel else { return nil }
        return totals[later.node.level] == first.number ? nil : .inferred
    }
}
