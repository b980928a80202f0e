import Domain

extension PlanBudgets {
    /// Totals that differ from their parts, on every basis; a forward estimate that repeats the fault is no second one.
    func brokenSums() -> [Violation] {
        var found: [Violation] = []
        for node in document.nodes {
            var own: (sum: BudgetSum, index: Int)?
            for basis in Self.bases {
                guard let sum = sum(of: node, basis: basis), !sum.spans.isEmpty else { continue }
                if basis == .forward, let own, own.sum.hasSameAmounts(as: sum) {
                    found[own.index].places.append(sum.total.place(.year))
                    continue
                }
                let message = Localized(
                    id: "Pagu \(node.title.id) berbeda dari jumlah bagiannya.",
                    en: "The pagu of \(node.title.en) differs from the sum of its parts.")
                guard let violation = sum.violation(message) else { continue }
                if basis == .own { own = (sum, found.count) }
                found.append(violation)
            }
        }
        return found
    }

    /// A node's amount beside its parts; nil where either is unknown.
    func sum(of node: NodeView, basis: StatementBasis) -> BudgetSum? {
        let total = BudgetRow(node, basis: basis)
        guard total.isReported, let parts = parts(of: node, basis: basis) else { return nil }
        guard var sum = BudgetSum(total: total, parts: parts) else { return nil }
        sum.restated = restated(parts)
        return sum
    }

    /// The rows under a node; for a total row without any, the programs of its table.
    private func parts(of node: NodeView, basis: StatementBasis) -> [BudgetRow]? {
        if let parts = BudgetParts.of(node, basis: basis) { return parts }
        guard node.level == .agency, node.children.isEmpty else { return nil }
        let table = BudgetRow(node, basis: basis).statement(.year)?.table
        let programs = prints.filter { $0.basis == basis && $0.node.level == .program && $0.table == table }
        return programs.isEmpty ? nil : programs.map(\.row)
    }
}

extension BudgetSum {
    /// Whether another sum adds the same amounts to the same total.
    fileprivate func hasSameAmounts(as other: BudgetSum) -> Bool {
        total.amount(.year) == other.total.amount(.year)
            && parts.map { $0.amount(.year) } == other.parts.map { $0.amount(.year) }
    }
}
