import Domain

/// The nodes of a document that state money for the year, and on which level their amounts make the whole.
struct FundedBranches {
    private let levelOf: [NodeID: PlanLevel]
    private let children: [EntryID?: [Entry]]
    /// The own amount of each entry, the agency's apart.
    private let amounts: [EntryID: (money: Money, table: String?)]
    private let nodes: [Entry]
    /// The total printed for the agency; nil where there is none.
    let total: Money?

    /// - Parameter year: whose money counts; where the document states none of it, of whatever year.
    init(_ document: PlanDocument, in year: Int?, levelOf: [NodeID: PlanLevel]) {
        self.levelOf = levelOf
        nodes = document.entries.filter { $0.nodeID != nil }
        children = Dictionary(grouping: nodes, by: \.parent)
        let entries = Dictionary(nodes.map { ($0.id, $0) }) { first, _ in first }
        var amounts: [EntryID: (money: Money, table: String?)] = [:]
        var total: Money?
        let budgets = document.statements.filter { $0.role == .budget && $0.basis == .own }
        let isStated = budgets.contains { $0.period == year.map { .year($0) } }
        for statement in budgets where !isStated || statement.period == year.map({ .year($0) }) {
            guard case .year = statement.period, let money = statement.money?.reading.value,
                let node = entries[statement.entry]?.nodeID, let level = levelOf[node], level != .actionStep
            else { continue }
            if level == .agency {
                total = total ?? money
            } else if amounts[statement.entry] == nil {
                amounts[statement.entry] = (money, statement.table)
            }
        }
        self.amounts = amounts
        self.total = total
    }

    /// Of a plan with the amounts that it prints, whichever way they are known.
    init(_ plan: StatedPlan, amount: (Entry) -> Money?) {
        nodes = plan.nodes
        children = Dictionary(grouping: nodes, by: \.parent)
        let levelled = nodes.compactMap { node in plan.level(of: node).map { (node, $0) } }
        levelOf = Dictionary(levelled.compactMap { node, level in node.nodeID.map { ($0, level) } }) { first, _ in first
        }
        amounts = levelled.reduce(into: [:]) { amounts, node in
            guard node.1 != .agency, node.1 != .actionStep, let money = amount(node.0) else { return }
            amounts[node.0.id] = (money, plan.table(of: node.0))
        }
        total = nil
    }

    /// The sum on the lowest level that every branch reaches with money; where there is none, of the highest amounts.
    var sum: Money? {
        let counted = counted
        return counted.isEmpty ? nil : Money.sum(counted.compactMap { amounts[$0.id]?.money })
    }

    private var tops: [Entry] { (children[nil] ?? []).flatMap { highest(from: $0, depth: 0) } }

    /// The highest entries with an amount of their own, no node twice.
    var highest: [Entry] { once(tops) }

    /// The entries that make the whole, no node and no level twice.
    var counted: [Entry] {
        let tops = tops
        let levels = Set(nodes.filter { amounts[$0.id] != nil }.compactMap(level)).sorted()
        for level in levels.reversed() where tops.allSatisfy({ reaches(level, from: $0, depth: 0) }) {
            return once(nodes.filter { self.level(of: $0) == level && amounts[$0.id] != nil })
        }
        return once(tops)
    }

    private func level(of entry: Entry) -> PlanLevel? { entry.nodeID.flatMap { levelOf[$0] } }

    /// The first entries with money from an entry downwards.
    private func highest(from entry: Entry, depth: Int) -> [Entry] {
        if amounts[entry.id] != nil { return [entry] }
        guard depth < PlanLevel.allCases.count else { return [] }
        return (children[entry.id] ?? []).flatMap { highest(from: $0, depth: depth + 1) }
    }

    /// Whether all that is below an entry, down to a level, leads to money on it.
    private func reaches(_ level: PlanLevel, from entry: Entry, depth: Int) -> Bool {
        if self.level(of: entry) == level { return amounts[entry.id] != nil }
        guard depth < PlanLevel.allCases.count else { return false }
        let below = (children[entry.id] ?? []).filter { self.level(of: $0).map { $0 <= level } ?? false }
        return !below.isEmpty && below.allSatisfy { reaches(level, from: $0, depth: depth + 1) }
    }

    /// Each node once: its first print, or all those of its first table that have different shares.
    private func once(_ entries: [Entry]) -> [Entry] {
        let prints = Dictionary(grouping: entries, by: \.nodeID)
        var kept: Set<EntryID> = []
        for prints in prints.values {
            let table = prints.first.flatMap { amounts[$0.id] }?.table
            let own = prints.filter { amounts[$0.id]?.table == table }
            let isShared = Set(own.compactMap { amounts[$0.id]?.money }).count == own.count
            kept.formUnion((isShared ? own : Array(own.prefix(1))).map(\.id))
        }
        return entries.filter { kept.contains($0.id) }
    }
}
