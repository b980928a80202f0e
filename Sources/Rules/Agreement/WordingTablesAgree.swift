import Domain

extension Rule {
    static let wordingTablesAgree = Rule(
        id: "indicator.one-wording",
        title: .init(
            id: "Satu indikator bernama sama di semua tabel",
            en: "An indicator has the same name in all tables"),
        tier: .advisory,
        looksAt: [.severalTables, .indicators],
        rationale: .init(
            id: """
                Indikator yang namanya berganti dari tabel ke tabel sulit ditelusuri: aplikasi dan penelaah \
                menganggapnya indikator lain.
                """,
            en: """
                An indicator whose name changes from table to table is hard to follow: programs and reviewers take it \
                for another indicator.
                """),
        remedy: .init(
            id: "Pakai nama yang sama dengan Renstra di semua tabel.",
            en: "Use the name of the Renstra in all tables."),
        keeps: [.workPlan("huruf besar saja") { example(&$0, "Jumlah SK CPNS", "Jumlah SK CPNS") }],
        breaks: [
            .workPlan("kata yang berganti", reported: ["nodes/K2/indicators/K2.I1"]) {
                example(&$0, "Jumlah Kartu Pegawai yang diusulkan", "Jumlah Kartu Pegawai yang terbit")
            }
        ],
        check: wordingTablesAgree)

    private static func example(_ plan: inout DossierBuilder, _ first: String, _ second: String) {
        let node = plan.addNode(.activity, name: "Pengadaan ASN")
        let indicator = plan.addIndicator(of: node, name: first)
        plan.planTarget(indicator, "10 SK", table: "3.2")
        let again = plan.addNode(.activity, name: "Pengadaan ASN", same: node)
        plan.planTarget(plan.addIndicator(of: again, name: second, same: indicator), "10 SK", table: "4.2")
    }

    @Sendable private static func wordingTablesAgree(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document -> [Violation] in
            guard document.hasSeveralTables else { return [] }
            let groups = Dictionary(grouping: document.indicators) { $0.entry.indicatorID }
            return document.indicators.compactMap(\.entry.indicatorID).eachFirst.flatMap { id in
                variants(groups[id] ?? [])
            }
        }
    }

    /// One violation for each wording beside the usual one; slips of spelling are a matter of style.
    private static func variants(_ indicators: [IndicatorView]) -> [Violation] {
        let prints = indicators.flatMap(prints)
        guard prints.count > 1, let usual = PrintedName.usual(of: prints) else { return [] }
        let same = prints.first { $0.identity == usual }
        var reported: Set<NormalizedName> = [usual]
        return prints.filter { reported.insert($0.identity).inserted }.map { odd in
            Violation(
                .init(
                    id: "Nama indikator ini berbeda antartabel.",
                    en: "The name of this indicator differs between tables."), at: odd.place,
                with: prints.filter { $0.identity == odd.identity }.dropFirst().map(\.place)
                    + (same.map { [$0.place] } ?? []),
                arithmetic: .and([odd.place.quote, same?.place.quote ?? ""].map { .init(both: "“\($0)”") }),
                expected: same?.place.quote,
                stated: odd.place.quote, certainty: odd.identity.resembles(usual) ? .style : .inferred)
        }
    }

    private static func prints(of indicator: IndicatorView) -> [PrintedName] {
        let first = indicator.identity.map { PrintedName(identity: $0, place: indicator.place) }
        let again = indicator.entry.reprints.compactMap { reprint in
            reprint.name.map { name in
                PrintedName(
                    identity: NormalizedName(name),
                    place: Place(path: indicator.path, source: reprint.place, quote: name))
            }
        }
        return ([first].compactMap { $0 } + again).filter { !$0.identity.isEmpty }
    }
}
