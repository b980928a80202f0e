import Domain

extension Rule {
    static let indicatorHasName = Rule(
        id: "indicator.has-name",
        title: .init(id: "Setiap target mempunyai indikator", en: "Every target has an indicator"),
        tier: .structural,
        looksAt: [.indicators],
        rationale: .init(
            id: "Target tanpa indikator tidak mengukur apa pun: tidak jelas 100% dari apa yang dijanjikan.",
            en: "A target without an indicator measures nothing: it is not clear 100% of what is promised."),
        remedy: .init(
            id: "Tulis indikatornya: apa yang dihitung dan dari kelompok mana.",
            en: "Write the indicator: what is counted, and of which group."),
        keeps: [
            .plan("indikator bernama") { plan in objective(&plan, indicator: "Persentase ASN yang disiplin") },
            .plan("tata letak tanpa kolom indikator") { plan in
                for _ in 1...3 { objective(&plan, indicator: nil) }
            },
        ],
        breaks: [
            .plan("target 100% tanpa indikator", reported: ["nodes/S1/indicators/S1.I1"]) { plan in
                objective(&plan, indicator: nil)
            }
        ],
        check: indicatorHasName)

    private static func objective(_ plan: inout DossierBuilder, indicator: String?) {
        let objective = plan.addNode(.objective, name: "Meningkatnya disiplin aparatur")
        let entry = plan.addIndicator(of: objective, name: indicator)
        plan.quarters(entry, ["", "", "", "100%"], year: 2025)
    }

    @Sendable private static func indicatorHasName(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document in
            PlanLevel.allCases.flatMap { level in unnamed(document.nodes(level).flatMap(\.indicators)) }
        }
    }

    /// Nothing where no indicator of a level has a name: then the layout has no place for one there.
    private static func unnamed(_ indicators: [IndicatorView]) -> [Violation] {
        let nameless = indicators.filter { $0.identity?.isEmpty ?? true }
        return nameless.count > 2 && nameless.count == indicators.count ? [] : nameless.map(violation)
    }

    private static func violation(_ indicator: IndicatorView) -> Violation {
        let place = Place(path: indicator.path, source: indicator.source, quote: "")
        let level = indicator.node.level.title.lowercased()
        let figures = [indicator.yearTarget.isReported ? [indicator.targetPlace] : [], indicator.quarterPlaces]
        return Violation(
            .init(
                id: "Indikator \(level) ini tidak bernama, padahal ada targetnya.",
                en: "This \(level) indicator has no name, although it has a target."),
            at: place,
            with: [indicator.node.place] + figures.flatMap { $0 })
    }
}
