import Domain

/// How many entries of each level a plan has, and of how many different subjects.
package struct PlanCounts: Equatable, Sendable {
    package var entries: [PlanLevel: Int]
    package var distinct: [PlanLevel: Int]
    package var unnamed: Int
    package var indicators: Int
    /// Sum of the activities' yearly budgets, rupiah.
    package var activityBudget: Int64

    /// What the three real action plans hold, counted by people.
    package static let expected: [(Seed, PlanCounts)] = [
        (
            .blora,
            PlanCounts(
                entries: [.objective: 5, .program: 7, .activity: 12, .subActivity: 13],
                distinct: [.objective: 5, .program: 3, .activity: 9, .subActivity: 13], unnamed: 2, indicators: 33,
                activityBudget: 0)
        ),
        (
            .gresik,
            PlanCounts(
                entries: [.objective: 3, .program: 11, .activity: 45, .actionStep: 168],
                distinct: [.objective: 3, .program: 7, .activity: 45, .actionStep: 168], unnamed: 0, indicators: 247,
                activityBudget: 17_326_515_850)
        ),
        (
            .bengkalis,
            PlanCounts(
                entries: [.goal: 3, .objective: 4, .program: 6, .activity: 22],
                distinct: [.goal: 3, .objective: 4, .program: 4, .activity: 22], unnamed: 0, indicators: 33,
                activityBudget: 10_435_154_900)
        ),
    ]

    package init(
        entries: [PlanLevel: Int], distinct: [PlanLevel: Int], unnamed: Int, indicators: Int, activityBudget: Int64
    ) {
        self.entries = entries
        self.distinct = distinct
        self.unnamed = unnamed
        self.indicators = indicators
        self.activityBudget = activityBudget
    }

    /// Counts over all documents.
    package init(_ dossier: Dossier) {
        let levels = Dictionary(dossier.nodes.map { ($0.id, $0.level) }) { first, _ in first }
        entries = [:]
        distinct = [:]
        unnamed = 0
        indicators = 0
        activityBudget = 0
        var seen: Set<NodeID> = []
        for document in dossier.documents {
            for entry in document.entries {
                guard let node = entry.nodeID, let level = levels[node] else {
                    indicators += entry.indicatorID == nil ? 0 : 1
                    continue
                }
                entries[level, default: 0] += 1
                if entry.name == nil { unnamed += 1 }
                if seen.insert(node).inserted { distinct[level, default: 0] += 1 }
            }
            let activities = Set(document.entries.filter { $0.nodeID.flatMap { levels[$0] } == .activity }.map(\.id))
            for statement in document.statements where activities.contains(statement.entry) {
                guard statement.role == .budget, case .year = statement.period else { continue }
                activityBudget += (statement.money?.reading.value?.sen ?? 0) / 100
            }
        }
    }
}
