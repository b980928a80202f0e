import Domain

/// What the plan of the year adds up to: programs, activities and money, counted from its own table.
struct PlannedSums {
    let programs: Int
    let activities: Int
    /// Where not every program has an amount, the total that the table states; nil where it states none.
    let budget: Money?

    init(_ register: WorkPlanRegister) {
        let plan = register.plan
        let nodes = register.parts.nodes(.plan)
        func count(_ level: PlanLevel) -> Int {
            Set(nodes.filter { plan.level(of: $0) == level }.compactMap(\.nodeID)).count
        }
        programs = count(.program)
        activities = count(.activity)
        let key = StatementKey(.budget, .own, register.years.planned.map { .year($0) })
        let figures = WorkPlanFigures(register: register)
        let amounts = nodes.filter { plan.level(of: $0) == .program }.map { figures.money(key, of: $0) }
        let totals = register.parts.parts(.plan).flatMap(\.roots).filter(register.isTotal)
        budget = Money.sum(ofAll: amounts) ?? totals.lazy.compactMap { plan.amount(key, of: $0) }.first
    }
}
