import Domain

/// What a plan says of its own year: of a work plan the tables that plan it, without those that look back or review.
struct PlannedYear {
    /// Its entries and figures of that year alone.
    let document: PlanDocument

    init(_ document: PlanDocument, of input: DocumentInput) {
        let planned = document.kind == .workPlan ? Self.planned(StatedPlan(document, of: input)) : document
        self.document = planned.ofItsYear
    }

    /// The tables that plan, from the goals down to the work.
    private static let planning: [OfficialTable] = [.goals, .objectives, .plan]

    private static func planned(_ plan: StatedPlan) -> PlanDocument {
        let parts = TableParts(plan)
        let other = Set(
            parts.parts.filter { !planning.contains($0.kind) }.flatMap(\.roots).map(\.id))
        var kept: Set<EntryID> = []
        for root in planning.flatMap({ parts.parts($0) }).flatMap(\.roots) {
            let nodes = StatedTree(root, of: plan).nodes
            // A tree that also looks back may hold what is no longer planned.
            let planned = other.contains(root.id) ? nodes.filter { isPlanned($0, in: plan) } : nodes
            kept.formUnion(planned.map(\.id))
        }
        var document = plan.document
        document.entries = document.entries.filter { entry in
            if entry.nodeID != nil { return kept.contains(entry.id) }
            return entry.parent.map(kept.contains) ?? true
        }
        let entries = Set(document.entries.map(\.id))
        document.statements = document.statements.filter { entries.contains($0.entry) }
        return document
    }

    /// Whether a node or something below it has a target or an amount for the plan's year.
    private static func isPlanned(_ node: Entry, in plan: StatedPlan) -> Bool {
        StatedTree(node, of: plan).stated.contains { statement in
            guard statement.basis == .own, statement.role == .target || statement.role == .budget,
                case .year(let year) = statement.period
            else { return false }
            return plan.document.year == nil || year == plan.document.year
        }
    }
}
