import Domain

/// The documents of a dossier that an agreement is made from.
struct AgreementSources {
    /// Says what is promised.
    let promised: StatedPlan
    /// Says what it is reached with.
    let funded: StatedPlan
    /// What carries the money there; nil where no document has any of the levels.
    let fundedLevel: PlanLevel?

    /// nil where the dossier has no plan to make an agreement from.
    init?(_ input: DocumentInput, level: OfficeLevel) {
        let plans = Self.documents(of: input.dossier, for: level).map { StatedPlan($0.ofItsYear, of: input) }
        let promising = plans.filter { !$0.distinct(level.promised).isEmpty }
        let measured = promising.first { plan in
            plan.distinct(level.promised).contains { !plan.indicators(of: $0).isEmpty }
        }
        guard let promised = measured ?? promising.first ?? plans.first else { return nil }
        self.promised = promised
        let year = promised.document.year
        let ofYear = plans.filter { $0.document.year == nil || year == nil || $0.document.year == year }
        let money = Self.money(in: ofYear, level)
        funded = money?.plan ?? promised
        fundedLevel = money?.level
    }

    /// The first of the levels that a plan has; of those that have it the first that states its money.
    private static func money(
        in plans: [StatedPlan], _ level: OfficeLevel
    ) -> (plan: StatedPlan, level: PlanLevel)? {
        for funded in level.funded {
            let having = plans.filter { !$0.distinct(funded).isEmpty }
            guard let first = having.first else { continue }
            let stating = having.first { PerformanceAgreementTables(plan: $0, level: level).statesMoney(of: funded) }
            return (stating ?? first, funded)
        }
        return nil
    }

    /// One's own agreement is preferred, then a superior's, then any plan with targets of the year, last a subordinate's
    /// agreement.
    private static func documents(of dossier: Dossier, for level: OfficeLevel) -> [PlanDocument] {
        let agreements = dossier.documents.filter { $0.kind == .performanceAgreement }
        let offices = agreements.map { AgreementSigners.office(of: $0, agency: dossier.agency) }
        let ranked = zip(agreements, offices)
        let own = ranked.filter { $0.1.map { $0.isServed(by: level) } ?? false }.map(\.0)
        let superior = ranked.filter { $0.1.map { $0 < level && !$0.isServed(by: level) } ?? true }.map(\.0)
        let subordinate = ranked.filter { $0.1.map { $0 > level && !$0.isServed(by: level) } ?? false }.map(\.0)
        let others = level.kinds.flatMap { kind in dossier.documents.filter { $0.kind == kind } }
        return own + superior + others + subordinate
    }
}
