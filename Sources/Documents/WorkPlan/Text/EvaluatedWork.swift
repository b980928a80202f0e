import Domain

/// The kegiatan, or the sub kegiatan, of the evaluation: each once, and in one of three lists.
struct EvaluatedWork {
    let level: PlanLevel
    let all: [EvaluatedActivity]

    init(_ level: PlanLevel, _ register: WorkPlanRegister) {
        self.level = level
        let nodes = register.parts.nodes(.evaluation).filter { register.plan.level(of: $0) == level }
        let prints = Dictionary(grouping: nodes, by: \.nodeID)
        var seen: Set<NodeID?> = []
        all = nodes.compactMap { node in
            guard seen.insert(node.nodeID).inserted else { return nil }
            return EvaluatedActivity(prints[node.nodeID] ?? [node], named: node, register)
        }
    }

    /// "kegiatan", "sub kegiatan".
    var term: String { level.title.lowercased() }

    var met: [EvaluatedActivity] { all.filter(\.isMet) }
    var unmet: [EvaluatedActivity] { all.filter(\.isUnmet) }
    var open: [EvaluatedActivity] { all.filter(\.isOpen) }

    /// "8 (delapan) kegiatan".
    func counted(_ activities: [EvaluatedActivity]) -> String { "\(CountWords.text(activities.count)) \(term)" }
}
