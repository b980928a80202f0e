import Domain
import FoundationEssentials

extension Rule {
    static let targetTablesAgree = Rule(
        id: "target.tables-agree",
        title: .init(
            id: "Target satu indikator sama di semua tabel",
            en: "The target of an indicator is the same in all tables"),
        tier: .structural,
        looksAt: [.severalTables, .targets],
        rationale: .init(
            id: """
                Satu rencana memuat satu target. Bila tabel analisis kebutuhan, tabel sasaran dan tabel rencana \
                menyebut angka yang berbeda, tidak jelas mana yang dianggarkan dan mana yang akan diukur.
                """,
            en: """
                One plan holds one target. If the table of the needs analysis, the table of sasaran (objectives) and \
                the table of the plan print different figures, it is unclear which one is budgeted and which one will \
                be measured.
                """),
        remedy: .init(
            id: "Tetapkan satu target, lalu samakan semua tabel.",
            en: "Settle on one target, then make all tables agree."),
        keeps: [
            .workPlan("sama") { example(&$0, ("34 orang", "3.2"), ("34 org", "4.2")) },
            .workPlan("rancangan awal RKPD boleh lain") { plan in
                example(&plan, ("34 orang", "3.2"), ("34 orang", "4.2"), draft: "40 orang")
            },
        ],
        breaks: [
            .workPlan("satu angka berbeda", reported: ["nodes/K1/indicators/K1.I1/statements/0"]) {
                example(&$0, ("189 orang", "3.2"), ("180 orang", "4.2"))
            },
            .workPlan("dua tabel melawan satu", reported: ["nodes/K3/indicators/K3.I1/statements/0"]) {
                example(&$0, ("100 orang", "2.3"), ("100 orang", "3.2"), ("198 orang", "4.2"))
            },
        ],
        check: targetTablesAgree)

    private static func example(
        _ plan: inout DossierBuilder, _ prints: (String, String)..., draft: String? = nil
    ) {
        var first: (node: EntryID, indicator: EntryID)?
        for (raw, table) in prints {
            let node = plan.addNode(.activity, name: "Pendidikan dan Pelatihan ASN", same: first?.node)
            let name = "Jumlah ASN yang mengikuti diklat teknis"
            let indicator = plan.addIndicator(of: node, name: name, same: first?.indicator)
            plan.planTarget(indicator, raw, table: table)
            if let draft { plan.planTarget(indicator, draft, basis: .draftRKPD, table: table) }
            first = first ?? (node, indicator)
        }
    }

    @Sendable private static func targetTablesAgree(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document in
            PlanTargets.all(of: document).compactMap { disagreement($0, in: dossier) }
        }
    }

    private static func disagreement(_ targets: PlanTargets, in dossier: IndexedDossier) -> Violation? {
        guard let usual = targets.usual, let expected = usual.number else { return nil }
        let odd = targets.prints.filter { $0.number != nil && $0.number != expected && $0.isPercent == usual.isPercent }
        let plain = odd.first { !dossier.isDoubtful($0.figure.place.source) }
        guard let first = plain ?? odd.first, let stated = first.number else { return nil }
        let slip = PrintedSlip.between(printed: stated, meant: expected)
        let agreeing = targets.prints.filter { $0.number == expected }.map(\.figure.place)
        let against = agreeing.first { !dossier.isDoubtful($0.source) } ?? usual.figure.place
        let others = (odd.map(\.figure.place) + agreeing).filter { $0 != first.figure.place && $0 != against }
        return Violation(
            .init(
                id: "Target indikator ini berbeda antartabel.",
                en: "The target of this indicator differs between tables.") + .seemingly(slip?.title),
            at: first.figure.place,
            with: [against], hints: others,
            arithmetic: targets.prints.map(\.title).joined(separator: "; "), expected: usual.figure.raw.trimmed,
            stated: first.figure.raw)
    }
}
