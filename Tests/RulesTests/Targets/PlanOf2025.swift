import Domain
import Rules

/// A small action plan of 2025 for the tests of rules.
enum PlanOf2025 {
    static func indexed(_ fill: (inout DossierBuilder) -> Void) -> IndexedDossier {
        IndexedDossier(dossier(fill))
    }

    static func dossier(_ fill: (inout DossierBuilder) -> Void) -> Dossier {
        var builder = DossierBuilder(agency: Agency(name: "Badan Kepegawaian Daerah"), period: 2025...2025)
        builder.beginDocument(.actionPlan, year: 2025, file: "contoh.txt")
        fill(&builder)
        return builder.build()
    }

    /// The only indicator of a plan with one activity.
    static func indicator(
        _ name: String, quarters: [String?] = [], year: String? = nil, settled: Accumulation? = nil
    ) throws -> IndicatorView {
        let indexed = indexed { plan in
            let activity = plan.addNode(.activity, name: "Penempatan PNS")
            let entry = plan.addIndicator(of: activity, name: name)
            if let year { plan.target(entry, year, year: 2025) }
            plan.quarters(entry, quarters, year: 2025)
            if let settled {
                plan.editIndicator(entry) { indicator in
                    indicator.accumulation = settled
                    indicator.accumulationIsProposed = false
                }
            }
        }
        guard let indicator = indexed.indicators.first else { throw NoIndicator() }
        return indicator
    }

    struct NoIndicator: Error {}
}
