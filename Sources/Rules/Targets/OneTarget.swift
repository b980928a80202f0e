import Domain
import FoundationEssentials

extension Rule {
    static let oneTarget = Rule(
        id: "target.one-target",
        title: "Satu indikator, satu target",
        tier: .structural,
        rationale: """
            Indikator yang sama di dua tingkat atau dua tempat mengukur hal yang sama; bila targetnya berbeda, tidak \
            jelas mana yang dijanjikan dan capaiannya menjadi dua angka.
            """,
        remedy: "Samakan targetnya, atau beri nama yang berbeda bila yang diukur memang berbeda.",
        explains: ["indicator.not-copied"],
        keeps: [
            .plan("target yang sama di dua tingkat") { example(&$0, objective: "95%", activity: "95%") },
            .plan("indikator berbeda") { example(&$0, objective: "75%", activity: "95%", name: "Persentase usulan") },
            .plan("persentase dan jumlah") { example(&$0, objective: "100%", activity: "100 Buku") },
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
                example(&$0, objective: "75%", activity: "95%", name: "a. Prosentase pemenuhan formasi ASN")
            }
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
                group.dropFirst().compactMap { violation($0, against: group[0], in: group) }
            }
        }
    }

    private static func violation(
        _ later: PromisedTarget, against first: PromisedTarget, in group: [PromisedTarget]
    ) -> Violation? {
        guard !later.agrees(with: first), let certainty = certainty(later, first, in: group) else { return nil }
        let isCopy = later.node.level != first.node.level
        return Violation(
            "Indikator yang sama bertarget \(first.place.quote) pada \(first.node.title) dan \(later.place.quote) pada "
                + "\(later.node.title).",
            at: isCopy ? later.indicator.place : later.place,
            with: (isCopy ? [later.place] : []) + [first.place],
            arithmetic: "\(later.place.quote) ≠ \(first.place.quote)", expected: first.place.quote,
            stated: later.place.quote, certainty: certainty)
    }

    /// Nil where both can be right: shares of one count, outputs of two activities.
    private static func certainty(
        _ later: PromisedTarget, _ first: PromisedTarget, in group: [PromisedTarget]
    ) -> Violation.Certainty? {
        let isOtherLevel = later.node.level != first.node.level
        let isSameNode = later.node.isSame(as: first.node)
        if later.isShare, first.isShare {
            if isOtherLevel || isSameNode || later.node.level <= .objective { return .decided }
            return later.node.level == .program ? .inferred : nil
        }
        guard isOtherLevel else { return nil }
        guard later.isShare == first.isShare else { return nil }
        let parts = group.filter { $0.node.level == later.node.level }.compactMap(\.number)
        return parts.reduce(0, +) == first.number ? nil : .inferred
    }
}
