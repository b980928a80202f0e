import Domain

/// What the plan of the year adds up to: programs, activities and money, counted from its own table.
struct PlannedSums {
    let programs: Int
    let activities: Int
    /// Where not every program has an amount, the total that the table states; nil where it states none.
    let budget: Money?
    /// Why there is no budget: which parts of it have no amount, or that none has.
    let gap: String

    private static let mostNames = 5

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
        let parts = nodes.filter { plan.level(of: $0) == .program }
        let amounts = parts.map { figures.money(key, of: $0) }
        let totals = register.parts.parts(.plan).flatMap(\.roots).filter(register.isTotal)
        budget = Money.sum(ofAll: amounts) ?? totals.lazy.compactMap { plan.amount(key, of: $0) }.first
        let isTold = parts.contains { figures.tells(key, of: $0) }
        gap = Self.gap(isTold ? parts.flatMap { figures.open(key, of: $0) } : [])
    }

    /// - Parameter open: the parts without an amount; none where no part has one.
    private static func gap(_ open: [Entry]) -> String {
        guard !open.isEmpty else { return "tidak ada pagu dalam tabel rencana" }
        let names = open.map { ($0.name ?? "").trimmed.isEmpty ? "bagian tanpa nama" : ($0.name ?? "").squeezed }
        let further = names.count - mostNames
        let named = names.prefix(mostNames).map { "“\($0)”" }.joined(separator: ", ")
        return "dalam tabel rencana belum ada pagu \(named)" + (further > 0 ? " dan \(further) bagian lain" : "")
    }
}
