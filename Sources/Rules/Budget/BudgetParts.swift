import Domain

/// The rows whose amounts make a node's budget.
enum BudgetParts {
    /// The children that have money; where a child prints none, what hangs under it.
    static func of(_ node: NodeView) -> [BudgetRow] {
        node.children.flatMap { child -> [BudgetRow] in
            let row = BudgetRow(child)
            if row.isReported || row.isUnreadable { return [row] }
            let below = of(child)
            if !below.isEmpty { return below }
            return row.isEmpty ? [] : [row]
        }
    }

    /// The first print of each node, for a level that prints one program several times with its whole budget.
    static func distinct(_ rows: [BudgetRow]) -> [BudgetRow] {
        var seen: Set<NodeID> = []
        return rows.filter { row in
            guard case .node(let node) = row.owner, let id = node.entry.nodeID else { return true }
            return seen.insert(id).inserted
        }
    }
}
