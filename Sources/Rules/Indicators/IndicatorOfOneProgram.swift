import Domain

extension Rule {
    static let indicatorOfOneProgram = Rule(
        id: "indicator.not-shared",
        title: "Setiap program dan kegiatan mempunyai indikatornya sendiri",
        tier: .structural,
        rationale: """
            Indikator yang sama pada beberapa program tidak menunjukkan hasil program mana pun: bila naik atau turun, \
            tidak diketahui program mana penyebabnya.
            """,
        remedy: "Rumuskan untuk masing-masing program hasil yang khas baginya.",
        keeps: [
            .plan("program yang sama di bawah dua sasaran") { plan in
                let program = programWith(&plan, "Program Kepegawaian", "Persentase ASN yang dibina")
                programWith(&plan, "Program Kepegawaian", "Persentase ASN yang dibina", same: program)
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
            guard owners.count > 1 else { return nil }
            return Violation(
                "Indikator ini dipakai \(owners.count) \(level.title.lowercased()) yang berbeda.", at: group[0].place,
                with: group.dropFirst().map(\.place), stated: group[0].name, certainty: .inferred)
        }
    }
}
