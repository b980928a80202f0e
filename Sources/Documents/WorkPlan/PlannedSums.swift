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

    /// - Parameter group: whose programs alone are meant; nil for all.
    init(_ register: WorkPlanRegister, of group: ProgramGroup? = nil) {
        let plan = register.plan
        let groups = Self.groups(register)
        func isMeant(_ entry: Entry) -> Bool {
            guard let group else { return true }
            return plan.ancestor(of: entry, .program)?.nodeID.flatMap { groups[$0] } == group
        }
        let nodes = register.parts.nodes(.plan).filter(isMeant)
        func count(_ level: PlanLevel) -> Int {
            Set(nodes.filter { plan.level(of: $0) == level }.compactMap(\.nodeID)).count
        }
        programs = count(.program)
        activities = count(.activity)
        let key = StatementKey(.budget, .own, register.years.planned.map { .year($0) })
        let figures = WorkPlanFigures(register: register)
        let parts = nodes.filter { plan.level(of: $0) == .program }
        let amounts = parts.map { figures.money(key, of: $0) }
        let totals = group == nil ? register.parts.parts(.plan).flatMap(\.roots).filter(register.isTotal) : []
        let isNone = group != nil && parts.isEmpty
        budget =
            isNone
            ? Money.sum([]) : Money.sum(ofAll: amounts) ?? totals.lazy.compactMap { plan.amount(key, of: $0) }.first
        let isTold = parts.contains { figures.tells(key, of: $0) }
        gap = Self.gap(isTold ? parts.flatMap { figures.open(key, of: $0) } : [])
    }

    // MARK: Groups of programs

    /// Programs of the plan of which nothing tells whether they carry out an affair.
    static func ungrouped(_ register: WorkPlanRegister) -> [Entry] {
        let groups = groups(register)
        return register.parts.nodes(.plan).filter { entry in
            register.plan.level(of: entry) == .program && entry.nodeID.flatMap { groups[$0] } == nil
        }
    }

    /// By what all tables of the plan print of a program.
    private static func groups(_ register: WorkPlanRegister) -> [NodeID: ProgramGroup] {
        Dictionary(grouping: register.plan.nodes(.program).filter { $0.nodeID != nil }) { $0.nodeID ?? NodeID("") }
            .compactMapValues { ProgramGroup(codes: $0.compactMap(\.code), names: $0.compactMap(\.name)) }
    }

    // MARK: Gaps

    /// - Parameter open: the parts without an amount; none where no part has one.
    private static func gap(_ open: [Entry]) -> String {
        open.isEmpty ? "tidak ada pagu dalam tabel rencana" : "dalam tabel rencana belum ada pagu " + names(of: open)
    }

    /// The first few of them by their names, and how many more there are.
    static func names(of entries: [Entry]) -> String {
        let names = entries.map { ($0.name ?? "").trimmed.isEmpty ? "bagian tanpa nama" : ($0.name ?? "").squeezed }
        let further = names.count - mostNames
        let named = names.prefix(mostNames).map { "“\($0)”" }.joined(separator: ", ")
        return named + (further > 0 ? " dan \(further) bagian lain" : "")
    }
}
