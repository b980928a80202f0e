import Domain

extension PlanBudgets {
    /// Programs and activities without an amount in a table that prints one for the others.
    func missing() -> [Violation] {
        let nodes = document.nodes
        return Self.bases.flatMap { basis -> [Violation] in
            nodes.filter { !$0.children.isEmpty }.flatMap { withoutAmount(under: $0, basis: basis) }
                + programsWithout(basis, among: nodes.filter { $0.level == .program })
        }
    }

    /// Children of one level of which a single one has no amount.
    private func withoutAmount(under parent: NodeView, basis: StatementBasis) -> [Violation] {
        let children = parent.children.filter { $0.level > .program }
        let bare = children.filter { !BudgetRow($0, basis: basis).isReported }
        guard bare.count == 1, children.count > 2, bare[0].children.isEmpty else { return [] }
        return [violation(bare[0], basis: basis, expected: rest(of: parent, basis: basis, children: children))]
    }

    /// What the parent's amount leaves for the one that has none.
    private func rest(of parent: NodeView, basis: StatementBasis, children: [NodeView]) -> Money? {
        let known = Money.sum(children.compactMap { BudgetRow($0, basis: basis).amount(.year) })
        guard let total = BudgetRow(parent, basis: basis).amount(.year), let known else { return nil }
        return total.minus(known).flatMap { $0 > .zero ? $0 : nil }
    }

    /// Programs with an empty cell, whose activities or fellow programs have amounts.
    private func programsWithout(_ basis: StatementBasis, among programs: [NodeView]) -> [Violation] {
        programs.compactMap { program in
            let row = BudgetRow(program, basis: basis)
            guard row.gap(.year) == .blank || row.gap(.year) == .dash,
                let parts = BudgetParts.of(program, basis: basis), !parts.isEmpty
            else { return nil }
            return violation(program, basis: basis, expected: Money.sum(parts.compactMap { $0.amount(.year) }))
        }
    }

    private func violation(_ node: NodeView, basis: StatementBasis, expected: Money?) -> Violation {
        let row = BudgetRow(node, basis: basis)
        let column: Localized =
            switch basis {
            case .forward: .init(id: "prakiraan maju", en: "forward estimate")
            case .needsAnalysis: .init(id: "kebutuhan dana", en: "amount needed")
            default: .init(both: "pagu")
            }
        return Violation(
            .init(
                id: "\(node.title.id) tidak mempunyai \(column.id), padahal yang lain dalam tabel ini mempunyainya.",
                en: "\(node.title.en) has no \(column.en), though the others in this table have one."),
            at: row.place(.year), expected: expected.map { IndonesianFormat.rupiah($0) },
            certainty: row.isEmpty ? .inferred : .decided)
    }
}
