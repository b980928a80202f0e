import Domain

extension PlanDocument {
    /// What a plan that speaks of several years says of its own: the figures of that year, and of the tables that state
    /// an indicator's target for it the last. Plans of one year as they are.
    var ofItsYear: PlanDocument {
        guard !kind.statesOneFigurePerPeriod, let year else { return self }
        var document = self
        document.statements = statements.filter { statement in
            guard case .year(let stated) = statement.period else { return true }
            return stated == year || stated == StatedPeriod.untold
        }
        let targeted = Set(
            document.statements.filter { statement in
                guard case .year = statement.period else { return false }
                return statement.role == .target && statement.basis == .own
            }.map(\.entry))
        let nodes = Dictionary(entries.map { ($0.id, $0.nodeID) }) { first, _ in first }
        var last: [NodeID: EntryID] = [:]
        for indicator in entries where indicator.indicatorID != nil && targeted.contains(indicator.id) {
            guard let owner = indicator.parent, let node = nodes[owner] ?? nil else { continue }
            last[node] = owner
        }
        document.entries = entries.filter { entry in
            guard entry.indicatorID != nil, let owner = entry.parent, let node = nodes[owner] ?? nil else {
                return true
            }
            return last[node].map { $0 == owner } ?? true
        }
        return document
    }
}
