import Domain

extension Rule {
    static let unitSpelledOneWay = Rule(
        id: "indicator.unit-spelling",
        title: .init(id: "Satu satuan ditulis dengan satu cara", en: "A unit is written in one way"),
        tier: .advisory,
        looksAt: [.indicators],
        rationale: .init(
            id: "Org, Orang, dan orang adalah satu satuan. Bila ditulis berbeda, aplikasi menghitungnya sebagai tiga.",
            en: "Org, Orang and orang are one unit. Written differently, an application counts them as three."),
        remedy: .init(
            id: "Samakan penulisan satuan di seluruh dokumen.",
            en: "Write the unit alike throughout the document."),
        keeps: [
            .plan("semuanya orang") { plan in units(&plan, ["orang", "orang", "dokumen"]) }
        ],
        breaks: [
            .plan("orang dan Org", reported: ["nodes/K1/indicators/K1.I3"]) { plan in
                units(&plan, ["orang", "orang", "Org"])
            },
            .plan("Org dan Orang di dalam target", reported: ["nodes/K1/indicators/K1.I2"]) { plan in
                let node = plan.addNode(.activity, name: "Penyelesaian pensiun")
                for year in ["200 Org", "200 Orang", "100 Org"] {
                    plan.target(plan.addIndicator(of: node, name: "Jumlah SK"), year, year: 2025)
                }
            },
        ],
        check: unitSpelledOneWay)

    private static func units(_ plan: inout DossierBuilder, _ units: [String]) {
        let node = plan.addNode(.activity, name: "Pembinaan ASN")
        for unit in units { plan.addIndicator(of: node, name: "Jumlah", unit: unit) }
    }

    @Sendable private static func unitSpelledOneWay(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document in
            let prints = document.indicators.flatMap(UnitPrint.all)
            return Dictionary(grouping: prints, by: \.canonical).sorted { $0.key < $1.key }.flatMap {
                odd(among: $0.value)
            }
        }
    }

    /// One violation for each spelling beside the usual one.
    private static func odd(among prints: [UnitPrint]) -> [Violation] {
        let spellings = Dictionary(grouping: prints, by: \.spelling)
        guard spellings.count > 1 else { return [] }
        let most = spellings.values.map(\.count).max() ?? 0
        guard let usual = prints.first(where: { spellings[$0.spelling]?.count == most })?.spelling else { return [] }
        var reported: Set<String> = [usual]
        return prints.filter { reported.insert($0.spelling).inserted }.map { first in
            let all = spellings[first.spelling] ?? [first]
            let isCaseOnly = first.spelling.lowercased() == usual.lowercased()
            return Violation(
                .init(
                    id: "Satuan ditulis “\(first.spelling)”, di tempat lain “\(usual)”.",
                    en: "The unit is written “\(first.spelling)”, elsewhere “\(usual)”."),
                at: first.place, with: all.dropFirst().map(\.place),
                arithmetic: .init(
                    both: "\(all.count) × “\(first.spelling)”, \(spellings[usual]?.count ?? 0) × “\(usual)”"),
                expected: usual, stated: first.spelling, certainty: isCaseOnly ? .style : .decided)
        }
    }
}
