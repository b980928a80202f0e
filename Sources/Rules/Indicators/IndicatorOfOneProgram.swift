import Domain

extension Rule {
    static let indicatorOfOneProgram = Rule(
        id: "indicator.not-shared",
        title: .init(
            id: "Setiap program dan kegiatan mempunyai indikatornya sendiri",
            en: "Every program and kegiatan has its own indicator"),
        tier: .structural,
        looksAt: [.work, .indicators],
        rationale: .init(
            id: """
                Indikator yang sama pada beberapa program tidak menunjukkan hasil program mana pun: bila naik atau \
                turun, tidak diketahui program mana penyebabnya.
                """,
            en: """
                The same indicator under several programs does not show the result of any of them: when it rises or \
                falls, nobody knows which program is the cause.
                """),
        remedy: .init(
            id: "Rumuskan untuk masing-masing program hasil yang khas baginya.",
            en: "Word for each program the result that is its own."),
        keeps: [
            .plan("program yang sama di bawah dua sasaran") { plan in
                let program = programWith(&plan, "Program Kepegawaian", "Persentase ASN yang dibina")
                programWith(&plan, "Program Kepegawaian", "Persentase ASN yang dibina", same: program)
            },
            .plan("kegiatan yang sejajar") { plan in
                for school in ["Sekolah Dasar", "Sekolah Menengah Pertama"] {
                    let node = plan.addNode(.activity, name: "Rehabilitasi Ruang Kelas \(school)")
                    plan.addIndicator(of: node, name: "Jumlah ruang kelas yang direhabilitasi")
                }
            },
            .plan("indikator yang khas") { plan in
                programWith(&plan, "Program Kepegawaian", "Persentase ASN yang dibina")
                programWith(&plan, "Program Diklat", "Persentase ASN yang terlatih")
            },
        ],
        breaks: [
            .plan("dua program, satu indikator", reported: ["nodes/P1/indicators/P1.I1"]) { plan in
                programWith(&plan, "Program Pembinaan Aparatur", "Persentase peningkatan kinerja pelayanan")
                programWith(&plan, "Program Peningkatan Disiplin", "Persentase peningkatan kinerja pelayanan")
            }
        ],
        check: indicatorOfOneProgram)

    @discardableResult
    private static func programWith(
        _ plan: inout DossierBuilder, _ name: String, _ indicator: String, same: EntryID? = nil
    ) -> EntryID {
        let program = plan.addNode(.program, name: name, same: same)
        plan.addIndicator(of: program, name: indicator)
        return program
    }

    @Sendable private static func indicatorOfOneProgram(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document in
            [PlanLevel.program, .activity, .subActivity].flatMap { level in
                shared(among: document.nodes(level).flatMap(\.indicators), level: level)
            }
        }
    }

    private static func shared(among indicators: [IndicatorView], level: PlanLevel) -> [Violation] {
        var order: [NormalizedName] = []
        var groups: [NormalizedName: [IndicatorView]] = [:]
        for indicator in indicators {
            guard let name = indicator.identity, name.words.count > 2 else { continue }
            if groups[name] == nil { order.append(name) }
            groups[name, default: []].append(indicator)
        }
        return order.compactMap { groups[$0] }.compactMap { group in
            let owners = Set(group.compactMap(\.node.entry.nodeID))
            guard owners.count > 1, let certainty = certainty(of: group, level: level) else { return nil }
            let title = Localized.several(level)
            return Violation(
                .init(
                    id: "Indikator ini dipakai \(owners.count) \(title.id) yang berbeda.",
                    en: "This indicator is used by \(owners.count) different \(title.en)."),
                at: group[0].place, with: group.dropFirst().map(\.place), stated: group[0].name, certainty: certainty)
        }
    }

    /// Parallel activities may count the same thing, each its own; the nomenclature does so itself.
    private static func certainty(of group: [IndicatorView], level: PlanLevel) -> Violation.Certainty? {
        guard level != .program else { return .inferred }
        guard let first = group[0].node.identity else { return nil }
        let others = group.dropFirst().compactMap(\.node.identity).filter { $0 != first }
        if others.allSatisfy({ first.differsOnlyInOrdinal(from: $0) }) { return .style }
        return others.contains { first.likeness(to: $0) < 0.4 } ? .inferred : nil
    }
}
