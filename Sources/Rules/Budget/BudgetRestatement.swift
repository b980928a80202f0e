import Domain

/// Two tables of a document that print the budgets of some of the same nodes.
struct BudgetRestatement: Sendable {
    /// A node in both tables.
    struct Pair: Sendable {
        let first: NodeView
        let node: NodeView
        let earlier: Money
        let later: Money
    }

    private(set) var agreeing = 0
    private(set) var differing: [Pair] = []

    /// Whether the second table restates the first: most amounts are the same.
    var isReliable: Bool { agreeing >= 2 && agreeing >= 2 * differing.count }

    /// Each later table beside the first table that prints the same nodes; what a table prints more than once is left
    /// out, for those are shares.
    static func all(of document: IndexedDocument) -> [BudgetRestatement] {
        var order: [String] = []
        var tables: [String: [NodeID: [NodeView]]] = [:]
        for node in document.nodes where node.budget?.money?.reading.isReported == true {
            guard let table = node.budget?.table, let id = node.entry.nodeID else { continue }
            if tables[table] == nil { order.append(table) }
            tables[table, default: [:]][id, default: []].append(node)
        }
        guard let reference = order.first, let known = tables[reference] else { return [] }
        return order.dropFirst().map { BudgetRestatement(earlier: known, later: tables[$0] ?? [:]) }
    }

    private init(earlier: [NodeID: [NodeView]], later: [NodeID: [NodeView]]) {
        for (id, nodes) in later.sorted(by: { $0.key < $1.key }) {
            guard nodes.count == 1, let firsts = earlier[id], firsts.count == 1,
                let before = firsts[0].budget?.money?.reading.value, let after = nodes[0].budget?.money?.reading.value
            else { continue }
            if before == after {
                agreeing += 1
            } else {
                differing.append(Pair(first: firsts[0], node: nodes[0], earlier: before, later: after))
            }
        }
    }
}
