import Domain

/// One level of a document whose layout prints indicators on it, as far as its rows show.
struct MeasuredLevel: Sendable {
    /// Nodes without an indicator on any of their prints, where most others have one.
    let unmeasured: [NodeView]

    init(_ level: PlanLevel, of document: IndexedDocument) {
        let nodes = document.nodes(level)
        let measured = Set(nodes.filter { !$0.indicators.isEmpty }.compactMap(\.entry.nodeID))
        let distinct = Set(nodes.compactMap(\.entry.nodeID))
        guard measured.count * 2 > distinct.count else {
            unmeasured = []
            return
        }
        var reported: Set<NodeID> = []
        unmeasured = nodes.filter { node in
            guard let id = node.entry.nodeID, !measured.contains(id) else { return false }
            return reported.insert(id).inserted
        }
    }
}
