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

    init(_ document: PlanDocument, levelOf: [NodeID: PlanLevel]) {
        self.levelOf = levelOf
        nodes = document.entries.filter { $0.nodeID != nil }
        children = Dictionary(grouping: nodes, by: \.parent)
        let entries = Dictionary(nodes.map { ($0.id, $0) }) { first, _ in first }
        var amounts: [EntryID: (money: Money, table: String?)] = [:]
        var total: Money?
        for statement in document.statements where statement.role == .budget && statement.basis == .own {
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

    /// The sum on the lowest level that every branch reaches with money; where there is none, of the highest amounts.
    var sum: Money? {
        let tops = (children[nil] ?? []).flatMap { highest(from: $0, depth: 0) }
        guard !tops.isEmpty else { return nil }
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

    /// The sum of entries, each node once: with its first amount, or the different shares its first table prints.
    private func once(_ entries: [Entry]) -> Money? {
        let prints = Dictionary(grouping: entries, by: \.nodeID)
        return Money.sum(
            prints.values.flatMap { prints -> [Money] in
                let table = prints.first.flatMap { amounts[$0.id] }?.table
                let own = prints.compactMap { amounts[$0.id] }.filter { $0.table == table }.map(\.money)
                return Set(own).count == own.count ? own : Array(own.prefix(1))
            })
    }
}
