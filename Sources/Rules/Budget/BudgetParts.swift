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

    /// The children's amounts on one basis; nil where one of them states none, for then the sum is unknown.
    static func of(_ node: NodeView, basis: StatementBasis) -> [BudgetRow]? {
        let children = node.children
        guard !children.isEmpty else { return nil }
        var rows: [BudgetRow] = []
        for child in children {
            let row = BudgetRow(child, basis: basis)
            if row.isReported || row.isUnreadable {
                rows.append(row)
            } else if let below = of(child, basis: basis) {
                rows += below
            } else {
                return nil
            }
        }
        return rows
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
