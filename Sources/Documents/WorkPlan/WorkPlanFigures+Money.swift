import Domain
import FoundationEssentials

/// Sums of money: a whole is what its parts add up to, where every one of them tells its own.
extension WorkPlanFigures {
    /// A part of a sum is no sum: where only some of the parts tell an amount and none is stated, there is a hole.
    func amount(_ key: StatementKey, of entry: Entry) -> Cell {
        guard let amount = money(key, of: entry) ?? plan.amount(key, of: entry) else {
            return isPartial(key, of: entry) ? Cell(.missing(ComputedPlan.partial)) : stated(key, of: entry)
        }
        var cell = Cell(.value(.money(amount)))
        if key.role == .cumulative { cell.arithmetic = [.sum(stepKeys.map { Self.id($0.money, entry) })] }
        cell.arithmetic.append(.sum(parts(of: entry).flatMap { cells(key, of: $0) }))
        return cell
    }

    /// Where a node's amount stands: in its own row, or in those of its indicators.
    private func cells(_ key: StatementKey, of node: Entry) -> [CellID] {
        let asked = asked(key, of: node)
        return (asked.isEmpty ? [node] : asked).map { Self.id(key, $0) }
    }

    /// The sum of the parts where every one of them has an amount; else its own, else that of its indicators.
    func money(_ key: StatementKey, of entry: Entry) -> Money? {
        if key.role == .cumulative { return Money.sum(ofAll: stepKeys.map { money($0.money, of: entry) }) }
        return Money.sum(ofAll: parts(of: entry).map { money(key, of: $0) })
            ?? plan.amount(key, of: entry) ?? spent(key, on: entry)
            ?? Money.sum(ofAll: asked(key, of: entry).map { plan.amount(key, of: $0) })
    }

    /// Whether some of what an entry's amount is made of is told, and not all; what is reached over the years stays
    /// empty where a year isn't told, since many plans print money of one year alone.
    private func isPartial(_ key: StatementKey, of entry: Entry) -> Bool {
        if key.role == .cumulative { return false }
        return asked(key, of: entry).contains { plan.amount(key, of: $0) != nil }
            || parts(of: entry).contains { money(key, of: $0) != nil || isPartial(key, of: $0) }
    }

    /// Whether an entry has an amount, or some of what it is made of.
    func tells(_ key: StatementKey, of entry: Entry) -> Bool {
        money(key, of: entry) != nil || isPartial(key, of: entry)
    }

    /// The lowest parts of an entry that leave its amount open; none where it has one.
    func open(_ key: StatementKey, of entry: Entry) -> [Entry] {
        guard money(key, of: entry) == nil else { return [] }
        let parts = isPartial(key, of: entry) ? parts(of: entry).flatMap { open(key, of: $0) } : []
        return parts.isEmpty ? [entry] : parts
    }

    private func parts(of entry: Entry) -> [Entry] {
        register.isTotal(entry) ? summed(above: entry) : plan.children(of: entry, Self.levels)
    }

    /// The indicators that have a cell for an amount, be it empty.
    private func asked(_ key: StatementKey, of entry: Entry) -> [Entry] {
        plan.indicators(of: entry).filter { plan.statement(key, of: $0) != nil }
    }

    private static let levels = Set(PlanLevel.allCases)

    /// A line of sums adds up the trees of its own table.
    private func summed(above total: Entry) -> [Entry] {
        let part = register.parts.parts.first { $0.roots.contains { $0.id == total.id } }
        return part?.roots.filter { !register.isTotal($0) } ?? []
    }

    /// What was spent in the last year, where the dossier keeps it apart from the documents.
    private func spent(_ key: StatementKey, on entry: Entry) -> Money? {
        guard key.role == .actual, let node = entry.nodeID else { return nil }
        return register.spending.first { $0.node == node && $0.period == key.period }?.amount.value
    }

    /// Spent against budgeted in the last year, over the parts that tell both; nil where none does, and where one
    /// tells only half of it.
    func absorption(of nodes: [Entry]) -> (spent: Money, budget: Money, rate: Decimal)? {
        guard let year = years.evaluated else { return nil }
        let rows = nodes.map { node in
            RollUp.Row(
                node.name ?? "",
                RollUp.Share(
                    part: reported(money(StatementKey(.actual, .own, .year(year), isMoney: true), of: node)),
                    whole: reported(money(StatementKey(.budget, .own, .year(year)), of: node))))
        }
        let complete = rows.map(\.value).filter { $0.part.isReported && $0.whole.isReported }
        guard rows.allSatisfy({ $0.value.part.isReported == $0.value.whole.isReported }),
            let rate = RollUp.rate(rows).value, let spent = Money.sum(complete.compactMap(\.part.value)),
            let budget = Money.sum(complete.compactMap(\.whole.value))
        else { return nil }
        return (spent, budget, rate)
    }

    private func reported(_ money: Money?) -> Reported<Money> { money.map { .reported($0) } ?? .missing(.blank) }
}
