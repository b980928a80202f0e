import Domain

/// The documents of a dossier that an agreement is made from.
struct AgreementSources {
    /// Says what is promised.
    let promised: StatedPlan
    /// Says what it is reached with.
    let funded: StatedPlan
    /// What carries the money there; nil where no document has any of the levels.
    let fundedLevel: PlanLevel?

    /// One for each agreement of the office that the dossier has, else one from its plans; none where it has no plan.
    static func all(_ input: DocumentInput, level: OfficeLevel) -> [AgreementSources] {
        let ranked = RankedAgreements(input.dossier, for: level)
        let own = ranked.own.map { StatedPlan($0, of: input) }.filter { !$0.distinct(level.promised).isEmpty }
        guard own.isEmpty else { return own.map { AgreementSources(own: $0, ranked, input, level) } }
        return AgreementSources(ranked.all.map { planned($0, input) }, level).map { [$0] } ?? []
    }

    /// Only what is planned for a document's own year may be promised.
    private static func planned(_ document: PlanDocument, _ input: DocumentInput) -> StatedPlan {
        StatedPlan(PlannedYear(document, of: input).document, of: input)
    }

    /// The money of an agency stands in any of its plans, that of a unit in its own agreement alone.
    private init(own: StatedPlan, _ ranked: RankedAgreements, _ input: DocumentInput, _ level: OfficeLevel) {
        let isWhole = level <= .head
        let others = isWhole ? ranked.further.map { Self.planned($0, input) } : []
        self.init(promised: own, plans: [own] + others, level)
    }

    private init?(_ plans: [StatedPlan], _ level: OfficeLevel) {
        let promising = plans.filter { !$0.distinct(level.promised).isEmpty }
        let measured = promising.first { plan in
            plan.distinct(level.promised).contains { !plan.indicators(of: $0).isEmpty }
        }
        guard let promised = measured ?? promising.first ?? plans.first else { return nil }
        self.init(promised: promised, plans: plans, level)
    }

    private init(promised: StatedPlan, plans: [StatedPlan], _ level: OfficeLevel) {
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
}
