import Domain

/// Divides the entries of a work plan among its tables, by what their trees state.
struct TableParts {
    private struct TableKey: Hashable {
        let kind: OfficialTable
        let id: TableID?
    }

    private let plan: StatedPlan
    let parts: [TablePart]

    init(_ plan: StatedPlan) {
        self.plan = plan
        var parts: [TablePart] = []
        var places: [TableKey: Int] = [:]
        for root in plan.roots {
            let tree = StatedTree(root, of: plan)
            let kinds = tree.kinds.isEmpty ? parts.last.map { [$0.kind] } ?? [] : tree.kinds
            let id = tree.kinds.isEmpty ? parts.last?.id : kinds.count == 1 ? tree.table : nil
            for kind in kinds {
                if let index = places[TableKey(kind: kind, id: id)] {
                    parts[index].roots.append(root)
                } else {
                    places[TableKey(kind: kind, id: id)] = parts.count
                    parts.append(TablePart(kind: kind, id: id, roots: [root]))
                }
            }
        }
        // As stated, a source without the plan's table has a hole there; computed, its lines follow from the cascade.
        if plan.figures == .asComputed, !parts.contains(where: { $0.kind == .plan }) {
            let cascades = parts.filter { $0.kind == .objectives }.flatMap(\.roots)
            if !cascades.isEmpty { parts.append(TablePart(kind: .plan, id: nil, roots: cascades)) }
        }
        self.parts = parts
    }

    /// The parts of one kind.
    func parts(_ kind: OfficialTable) -> [TablePart] { parts.filter { $0.kind == kind } }

    /// Everything in the parts of a kind, parents before children.
    func nodes(_ kind: OfficialTable) -> [Entry] {
        parts(kind).flatMap(\.roots).flatMap { StatedTree($0, of: plan).nodes }
    }

    /// What the parts of a kind state, with their indicators.
    func statements(_ kind: OfficialTable) -> [Statement] {
        parts(kind).flatMap(\.roots).flatMap { StatedTree($0, of: plan).stated }
    }
}
