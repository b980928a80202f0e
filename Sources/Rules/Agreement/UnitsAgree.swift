import Domain

extension Rule {
    static let unitsAgree = Rule(
        id: "agreement.unit",
        title: .init(
            id: "Satuan sama di semua dokumen tahun itu",
            en: "The unit is the same in all documents of the year"),
        tier: .structural,
        looksAt: [.comparable, .targets],
        rationale: .init(
            id: "Satuan yang lain berarti yang dihitung lain: 50 orang bukan 50 dokumen.",
            en: "Another unit means that something else is counted: 50 orang (people) are not 50 dokumen."),
        remedy: .init(
            id: "Samakan satuannya dengan perjanjian kinerja.",
            en: "Use the unit of the Perjanjian Kinerja."),
        keeps: [.documents("ejaan lain, satuan sama") { plan in twoUnits(&plan, "Org", "orang") }],
        breaks: [
            .documents("orang dan dokumen", reported: ["nodes/d2-S1/indicators/d2-S1.I1"]) { plan in
                twoUnits(&plan, "orang", "dokumen")
            }
        ],
        check: unitsAgree)

    private static func twoUnits(_ plan: inout DossierBuilder, _ agreed: String, _ planned: String) {
        for (kind, unit) in [(DocumentKind.performanceAgreement, agreed), (.actionPlan, planned)] {
            plan.beginDocument(kind, year: 2025)
            let objective = plan.addNode(.objective, name: "Meningkatnya disiplin ASN")
            let indicator = plan.addIndicator(of: objective, name: "Jumlah ASN yang dibina", unit: unit)
            plan.target(indicator, "50", year: 2025)
        }
    }

    @Sendable private static func unitsAgree(_ dossier: IndexedDossier) -> [Violation] {
        ComparableDocuments.all(in: dossier).flatMap { pair -> [Violation] in
            guard let year = pair.year else { return [] }
            return pair.indicators.compactMap { origin, derived in
                guard let promised = unit(of: origin, year: year), let planned = unit(of: derived, year: year),
                    promised.lowercased() != planned.lowercased()
                else { return nil }
                let kinds = (pair.origin.document.kind.title, pair.derived.document.kind.title)
                return Violation(
                    .init(
                        id: "Satuan di \(kinds.1) berbeda dari \(kinds.0).",
                        en: "The unit in the \(kinds.1) differs from the \(kinds.0)."),
                    at: derived.place, with: [origin.place], expected: promised, stated: planned)
            }
        }
    }

    private static func unit(of indicator: IndicatorView, year: Int) -> String? {
        UnitName.canonical(indicator.unit)
            ?? YearFigure.target(of: indicator, year: year).flatMap { UnitName.canonical($0.quantity.unit) }
    }
}
